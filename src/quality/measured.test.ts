import { expect, test } from 'vitest';
import { notBorneOut } from './measured.ts';

const RUN = { links: 1000, 'axe findings': 0, 'search median': 60, 'bytes: Explainer': 39_000 };

test('figures of the last run bear out what readers are told, a little more or less of it too', () => {
  expect(notBorneOut(RUN, RUN)).toEqual([]);
  expect(notBorneOut({ links: 1090, 'search median': 35, 'bytes: Explainer': 36_000 }, RUN)).toEqual([]);
  expect(notBorneOut({ links: 10 }, RUN)).toEqual([]);
});

test('a figure that is better than any run is refused, and so is one that no run measures', () => {
  expect(notBorneOut({ links: 1200 }, RUN)).toEqual(['links: readers are told 1200, and this run measured 1000']);
  expect(notBorneOut({ 'bytes: Explainer': 30_000 }, RUN)).toHaveLength(1);
  expect(notBorneOut({ 'axe findings': 0 }, { 'axe findings': 1 })).toHaveLength(1);
  expect(notBorneOut({ beauty: 10 }, RUN)).toEqual(['beauty: readers are told 10, and this run did not measure it']);
});
