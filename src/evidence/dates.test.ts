import { expect, it } from 'vitest';
import { readableDate } from './dates.ts';

it('writes a date as readers do, as far as it is known', () => {
  expect(readableDate('2024-11-30')).toBe('30 November 2024');
  expect(readableDate('2016-12')).toBe('December 2016');
  expect(readableDate('2020')).toBe('2020');
});
