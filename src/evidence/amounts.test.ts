import { expect, it } from 'vitest';
import { amountInWords } from './amounts.ts';

it('writes numbers as sentences do, without losing a digit', () => {
  expect([6347, 13_500_000, 4_013_000, 5_000_000, 36.6, 912].map(amountInWords)).toEqual([
    '6,347',
    '13.5 million',
    '4,013,000',
    '5 million',
    '36.6',
    '912',
  ]);
});
