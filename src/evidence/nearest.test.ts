import { expect, it } from 'vitest';
import { adviceFor, nearest } from './nearest.ts';

it('finds what was meant', () => {
  expect(nearest('daily-sta', ['report-a', 'daily-star'])).toBe('daily-star');
  expect(nearest('Report-A', ['report-a', 'report-b'])).toBe('report-a');
});

it('does not guess where nothing is close', () => {
  expect(nearest('quite-something-else', ['report-a', 'daily-star'])).toBeNull();
});

it('lists what there is where nothing is close', () => {
  expect(adviceFor('quite-something-else', ['report-a', 'daily-star'])).toBe('There are: report-a, daily-star.');
  expect(adviceFor('anything', [])).toBe('There is none yet.');
});
