import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [2_051, '2,051'],
  [64_156, '64,156'],
  [1_234_567, '1,234,567'],
])('%d results are written %s', (count, written) => {
  expect(counted(count)).toBe(written);
});
