import { expect, it } from 'vitest';
import { pageFoot } from './page-foot.ts';

it('prints what a page is, where it stands and of which day it is', () => {
  expect(pageFoot({ title: 'The toll', address: '/toll/', day: '2026-11-22' })).toBe(
    'The toll · /toll/ · Edition of 22 November 2026',
  );
});
