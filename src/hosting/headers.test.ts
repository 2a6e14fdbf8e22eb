import { describe, expect, it } from 'vitest';
import { headersFile, headersFor, readHeadersFile } from './headers-file.ts';
import { headerRules } from './headers.ts';
import { policyWith } from './policy.ts';

const POLICY = policyWith(['sha256-abc=']);
const RULES = headerRules(
  [
    ...['_astro', 'assets', 'embed', 'search', 'toll'].map((name) => ({ name, isFolder: true })),
    ...['service-worker.js', '404.html'].map((name) => ({ name, isFolder: false })),
  ],
  POLICY,
);
const sent = (path: string): Record<string, string> => headersFor(path, RULES);

describe('a host sends', () => {
  it('the policy with everything, and lets no script or style stand in a page but those it names', () => {
    for (const path of ['/', '/toll/', '/embed/claim/a/', '/_astro/a.css']) {
      expect(sent(path)['Content-Security-Policy']?.startsWith(POLICY)).toBe(true);
      expect(sent(path)['X-Content-Type-Options']).toBe('nosniff');
    }
    expect(POLICY).toContain("script-src 'self' 'sha256-abc=';");
    expect(POLICY).not.toContain('unsafe');
  });

  it('claims and figures into frames of others, and nothing else', () => {
    const isFrameable = (path: string): boolean =>
      !/frame-ancestors 'none'/.test(sent(path)['Content-Security-Policy'] ?? '') && !('X-Frame-Options' in sent(path));
    expect(isFrameable('/embed/claim/a/')).toBe(true);
    expect(['/', '/toll/', '/search/', '/404.html'].filter(isFrameable)).toEqual([]);
  });

  it.each([
    ['/_astro/index.aB3.css', 'public, max-age=31536000, immutable'],
    ['/toll/', 'public, max-age=600'],
    ['/', 'public, max-age=600'],
    ['/search/start.js', 'no-cache'],
    ['/service-worker.js', 'no-cache'],
  ])('%s to be kept as: %s', (path, lifetime) => {
    expect(sent(path)['Cache-Control']).toBe(lifetime);
  });
});

it('the file for hosts says the same', () => {
  expect(readHeadersFile(headersFile(RULES))).toEqual(RULES);
});
