import { expect, it } from 'vitest';
import { amountInWords, amountsAlike } from './amounts.ts';

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

it('writes numbers that stand side by side in one form', () => {
  expect(amountsAlike([4_250_000, 7_600_000])).toEqual(['4.25 million', '7.6 million']);
  expect(amountsAlike([3_600_000, 1_805_255])).toEqual(['3,600,000', '1,805,255']);
  expect(amountsAlike([800_000, 1_100_000])).toEqual(['800,000', '1,100,000']);
  expect(amountsAlike([2.9, 3.43])).toEqual(['2.9', '3.43']);
});
