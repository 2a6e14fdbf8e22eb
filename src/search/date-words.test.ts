import { expect, it } from 'vitest';
import { dateAt, daysInDigits, newestDateIn, writeOutDates } from './date-words.ts';
import { wordsOf } from './words.ts';

it.each([
  ['On 29 November 2024, and again in 2025, it rained.', '2025'],
  ['November 29, 2024', '2024-11-29'],
  ['In July 2025 they were counted at 2,026.', '2025-07'],
  ['About 2,000 stayed.', null],
  ['٢٠٢٤', '2024'],
])('the newest date in "%s" is %s', (text, date) => {
  expect(newestDateIn(text)).toBe(date);
});

it('a count behind a day is not its year', () => {
  expect(dateAt(wordsOf('By 30 November 2,000 people had fled.'), 1)).toEqual({
    from: 1,
    length: 2,
    terms: ['#-11-30'],
  });
  expect(dateAt(wordsOf('By 30 November 2024 people had fled.'), 1)?.terms).toContain('#2024-11-30');
});

it.each([
  ['2024-11-30', '30 november 2024'],
  ['2024/11/30', '30 november 2024'],
  ['30/11/2024', '30 november 2024'],
  ['30.11.2024', '30 november 2024'],
  ['30-11-2024', '30 november 2024'],
  ['30.11.24', '30 november 2024'],
  ['8/12/2024', '8 december 2024'],
  ['11/30/2024', '30 november 2024'],
  ['2024-11', 'november 2024'],
  ['2024/11', 'november 2024'],
  ['11/2024', 'november 2024'],
  ['11.2024', 'november 2024'],
  ['aleppo (11-2024)', 'aleppo (november 2024)'],
  ['١١/٢٠٢٤', 'november 2024'],
])('the date in digits "%s" is %s', (typed, read) => {
  expect(writeOutDates(typed)).toBe(read);
});

it.each(['2011-2024', '2015-16', '31/13/2024', '2254/2015', 'S/2024/11', 'A/HRC/58/66', '13.2024', '9/11', '2024-1'])(
  '"%s" is no date',
  (typed) => {
    expect(writeOutDates(typed)).toBe(typed);
  },
);

it.each([
  ['5.12', '5 december'],
  ['hama 05.12.', '5 december'],
  ['30.11. aleppo', '30 november'],
])('the day in digits in "%s" may be %s', (typed, read) => {
  expect(daysInDigits(typed).map(({ written }) => written)).toEqual([read]);
});

it.each(['3.5', '5.13', '32.11', '0.12', '1.12.4', '5.12.24', '$5.12', '5.12 %', 'v5.12', '306.887', '5.12,5'])(
  '"%s" is no day',
  (typed) => {
    expect(daysInDigits(typed)).toEqual([]);
  },
);
