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

it('of many names it shows those that share most words with what was written', () => {
  const many = Array.from({ length: 40 }, (_, index) => `paper-${'abcdefghij'[index % 10]}${index}-2024`);
  const known = [...many, 'reuters-2024-12-01', 'reuters-aleppo-2024-11-30-fall', 'hama-day-2024'];
  expect(adviceFor('the-fall-of-aleppo-by-reuters', known)).toBe(
    'There are 43; nearest to it in words: reuters-aleppo-2024-11-30-fall.',
  );
  expect(adviceFor('quite-something-else-2024', known)).toMatch(
    /^There are 43; among them: paper-a0-2024, (?:[^,]+, ){10}[^,]+\.$/,
  );
});
