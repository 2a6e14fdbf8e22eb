import { describe, expect, it } from 'vitest';
import { filesToFetch, keptListOf, weightOf, type KeptList } from './kept-list.ts';

const [A, B] = ['a'.repeat(16), 'b'.repeat(16)];
const LIST: KeptList = {
  version: 'c'.repeat(16),
  day: '2026-01-01',
  bytes: 30,
  gzip: 12,
  files: [
    { path: 'index.html', bytes: 10, gzip: 4, sha256: A },
    { path: 'same.html', bytes: 10, gzip: 4, sha256: A },
    { path: 'b.js', bytes: 10, gzip: 4, sha256: B },
  ],
};

it('a content is fetched once, and not if it is here', () => {
  expect(filesToFetch(LIST, new Set()).map(({ sha256 }) => sha256)).toEqual([A, B]);
  expect(filesToFetch(LIST, new Set([A])).map(({ path }) => path)).toEqual(['b.js']);
  expect(filesToFetch(LIST, new Set([A, B]))).toEqual([]);
});

it('files weigh less where the server compresses', () => {
  expect(weightOf(LIST.files, true)).toBe(12);
  expect(weightOf(LIST.files, false)).toBe(30);
});

describe('what was read as a list', () => {
  it('is one if it has all of it', () => {
    expect(keptListOf(JSON.parse(JSON.stringify(LIST)))).toEqual(LIST);
  });

  it.each([
    ['nothing', null],
    ['a page', '<!doctype html>'],
    ['a list without files', { ...LIST, files: [] }],
    ['another version', { ...LIST, version: 2 }],
    ['no day', { ...LIST, day: '<b>today</b>' }],
    ['a file without a hash', { ...LIST, files: [{ path: 'a', bytes: 1, gzip: 1 }] }],
    ['a file without a size', { ...LIST, files: [{ path: 'a', bytes: '1', gzip: 1, sha256: A }] }],
  ])('is none if it is %s', (_what, data) => {
    expect(keptListOf(data)).toBeNull();
  });
});
