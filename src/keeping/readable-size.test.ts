import { expect, it } from 'vitest';
import { readableSize } from './readable-size.ts';

it.each([
  [1, '1 kB'],
  [1_499, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [7_140_000, '7.1 MB'],
])('%d bytes are %s', (bytes, size) => {
  expect(readableSize(bytes)).toBe(size);
});
