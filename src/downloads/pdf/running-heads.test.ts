import { expect, it } from 'vitest';
import { questionHeads } from './running-heads.ts';

const CHAPTERS = [
  { id: 'all', title: 'All' },
  { id: 'when', title: 'When?' },
  { id: 'who', title: 'Who "did" it?' },
  { id: 'glossary', title: 'Glossary' },
];

it('the head of a page names the question with which the page begins, not one that begins further down', () => {
  const places = new Map([
    ['toll', { page: 1, height: 785 }],
    ['all', { page: 7, height: 785 }],
    ['when', { page: 7, height: 400 }],
    ['who', { page: 9, height: 781 }],
    ['glossary', { page: 11, height: 785 }],
  ]);
  expect(questionHeads(CHAPTERS, places)).toBe(
    '@counter-style questions { system: fixed 7; symbols: "All" "When?" "Who \\22 did\\22  it?" "Who \\22 did\\22  it?"; }',
  );
});

it('without known places there is no head', () => {
  expect(questionHeads(CHAPTERS, new Map())).toBe('');
});
