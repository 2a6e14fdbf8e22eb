import { describe, expect, it } from 'vitest';
import { servedPort, siteAddress } from './settings.ts';

describe('where the site is published', () => {
  it.each([
    ['https://example.org/aleppo/', 'https://example.org/aleppo/'],
    ['http://example.org:8080', 'http://example.org:8080/'],
    // In the code by which others embed a claim, an address stands between such signs.
    ["https://example.org/our'site/", 'https://example.org/our%27site/'],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (set, address) => {
    expect(siteAddress({ SITE_ADDRESS: set })?.href).toBe(address);
  });

  it.each(['example.org', 'localhost:8080', '//example.org/', 'file:///srv/site/', 'https://'])(
    'is not told by %s, and what is wanted is said',
    (set) => {
      expect(() => siteAddress({ SITE_ADDRESS: set })).toThrow(`SITE_ADDRESS is "${set}". It must be a whole address`);
    },
  );
});

describe('the port', () => {
  it.each([
    ['8080', 8080],
    ['', 4321],
    [undefined, 4321],
  ])('%s', (set, port) => {
    expect(servedPort({ PORT: set })).toBe(port);
  });

  it.each(['abc', '70000', '-1', '80.5'])('is not told by %s', (set) => {
    expect(() => servedPort({ PORT: set })).toThrow(`PORT is "${set}". It must be a number`);
  });
});
