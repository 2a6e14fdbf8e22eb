import { expect, it } from 'vitest';
import { gapsBefore, isByDay } from './series-gaps.ts';
import type { Series } from '../evidence/pictures.ts';

const of = (...dates: string[]) => ({ points: dates.map((date) => ({ date })) }) as unknown as Series;

it('names the days without a number of a series by day, within its days', () => {
  const series = of('2024-12-01', '2024-12-02', '2024-12-03', '2024-12-05', '2024-12-06', '2024-12-09');
  expect(gapsBefore(series)).toEqual([null, null, null, '4 December 2024', null, '7 to 8 December 2024']);
  expect(gapsBefore(of('2024-11-27', '2024-11-28', '2024-11-29', '2024-12-02'))[3]).toBe(
    '30 November 2024 to 1 December 2024',
  );
});

it('finds no gaps where a number a day was never given', () => {
  const years = of('2021', '2022', '2025');
  expect(isByDay(years)).toBe(false);
  expect(gapsBefore(years)).toEqual([null, null, null]);
  expect(gapsBefore(of('2024-11-28', '2024-11-29', '2024-12-04', '2024-12-12'))).toEqual([null, null, null, null]);
});
