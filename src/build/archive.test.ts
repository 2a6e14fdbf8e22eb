import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { archiveOf } from './archive.ts';

const FILES = new Map<string, string | Uint8Array>([
  ['imsmanifest.xml', '<manifest>“ä”</manifest>'],
  ['a/b.bin', new Uint8Array([1, 2, 3])],
]);

afterEach(() => vi.useRealTimers());

it('packs files in their order, texts as UTF-8', () => {
  const files = unzipSync(archiveOf(FILES));
  expect(Object.keys(files)).toEqual([...FILES.keys()]);
  expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toBe(FILES.get('imsmanifest.xml'));
});

it('is the same to the byte, whenever it is made', () => {
  const first = archiveOf(FILES);
  vi.useFakeTimers({ now: new Date('2031-05-06') });
  expect(archiveOf(FILES)).toEqual(first);
});
