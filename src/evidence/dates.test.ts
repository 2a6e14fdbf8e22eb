import { expect, it } from 'vitest';
import { dayBeside, readableDate } from './dates.ts';

it('writes a date as readers do, as far as it is known', () => {
  expect(readableDate('2024-11-30')).toBe('30 November 2024');
  expect(readableDate('2016-12')).toBe('December 2016');
  expect(readableDate('2020')).toBe('2020');
});

it('knows the day beside another, over the end of a month and of a year', () => {
  expect(dayBeside('2024-11-30', 1)).toBe('2024-12-01');
  expect(dayBeside('2025-01-01', -1)).toBe('2024-12-31');
});
