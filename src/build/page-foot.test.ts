import { expect, it } from 'vitest';
import { pageFoot } from './page-foot.ts';

it('prints what a page is, where it stands and of which day it is', () => {
  expect(pageFoot({ title: 'The toll', address: '/toll/', day: '2026-11-22' })).toBe(
    '@page{@bottom-left{content:"The toll · /toll/ · Edition of 22 November 2026"}}',
  );
});

it('cannot be left by a title', () => {
  const foot = pageFoot({ title: 'A "b" \\ </style>', address: '/', day: '2026-11-22' });
  expect(foot).toContain('A \\22 b\\22  \\5c  \\3c /style> ·');
});
