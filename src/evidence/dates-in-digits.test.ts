import { expect, it } from 'vitest';
import { datesInDigits } from './dates-in-digits.ts';

it.each(['3/12/2024', '3/12/24', '3.12.2024', '03-12-2024', '2024-12-03', '3 Dec 2024', '3 Dec', 'Dec. 3, 2024'])(
  '%s has no month in full',
  (date) => {
    expect(datesInDigits(`On ${date} (a Tuesday) it rained.`).map(({ words }) => words)).toEqual([date]);
  },
);

it.each([
  '3 December 2024',
  'December 3, 2024',
  '29/30 November',
  'between 10 and 12 May 2024',
  'resolution 2254/2015',
  '35.5 degrees',
  '24/7',
  'the years 2011-2024',
  'the M5',
  'Decades, 3 marches',
  'the report of “3/12/2024”',
])('%s is no such date', (text) => {
  expect(datesInDigits(text)).toEqual([]);
});
