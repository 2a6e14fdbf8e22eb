import { expect, it } from 'vitest';
import { impossibleDatesIn } from './impossible-dates.ts';

const found = (text: string): string[] => impossibleDatesIn(text).map(({ words, days }) => `${words}, of ${days}`);

it('a date that no calendar has is found, in any order', () => {
  expect(found('On 31 November 2024, and on February 30')).toEqual(['31 November 2024, of 30', 'February 30, of 29']);
  expect(found('From 30 to 32 December, until 29 February 2023')).toEqual([
    '32 December, of 31',
    '29 February 2023, of 28',
  ]);
  expect(found('On 0 May, on June 31st')).toEqual(['0 May, of 31', 'June 31st, of 30']);
});

it('other dates and numbers are none', () => {
  expect(found('On 31 December, 29 February or 29 February 2024, 31 people, in May 2031')).toEqual([]);
  expect(found('He spoke of “31 November”.')).toEqual([]);
});
