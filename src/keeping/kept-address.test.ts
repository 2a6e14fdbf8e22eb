import { describe, expect, it } from 'vitest';
import { addressToKeep, fileAt, isToBeKept } from './kept-address.ts';

const ROOT = 'https://example.org/some/folder/';

describe('an address of the site', () => {
  it.each([
    ['', 'index.html'],
    ['?q=hama', 'index.html'],
    ['toll/', 'toll/index.html'],
    ['toll/index.html#counts', 'toll/index.html'],
    ['search/?q=a/b/', 'search/index.html'],
    ['data/claims.json', 'data/claims.json'],
    ['toll', 'toll'],
    ['caf%C3%A9/', 'café/index.html'],
    ['100%/', '100%/index.html'],
  ])('%s stands for the file %s', (address, file) => {
    expect(fileAt(ROOT + address, ROOT)).toBe(file);
  });

  it('outside the folder of the site stands for none of its files', () => {
    expect(fileAt('https://example.org/some/', ROOT)).toBeNull();
    expect(fileAt('https://example.com/some/folder/', ROOT)).toBeNull();
  });
});

it('a file is fetched from the address that readers know, with its content named', () => {
  const sha256 = '0123456789abcdef';
  const address = addressToKeep({ path: 'toll/index.html', sha256 }, ROOT);
  expect(address).toBe(`${ROOT}toll/?to-keep=${sha256}`);
  expect(isToBeKept(address)).toBe(true);
  expect(isToBeKept(`${ROOT}search/?q=to-keep`)).toBe(false);
  expect(addressToKeep({ path: 'index.html', sha256 }, ROOT)).toBe(`${ROOT}?to-keep=${sha256}`);
  expect(addressToKeep({ path: 'café/x.js', sha256 }, ROOT)).toBe(`${ROOT}caf%C3%A9/x.js?to-keep=${sha256}`);
});
