import { expect, it } from 'vitest';
import { answers, hitsOfPage, piecesOf } from './engine.ts';

it('an excerpt is taken apart into plain and marked pieces', () => {
  expect(piecesOf('left <mark>Hama</mark> as &lt;b&gt; &amp;lt;')).toEqual([
    { text: 'left ', marked: false },
    { text: 'Hama', marked: true },
    { text: ' as <b> &lt;', marked: false },
  ]);
});

it('a page answers with its sections, at most three', () => {
  const part = (id: string): { title: string; url: string; excerpt: string } => ({
    title: id,
    url: `/toll/#${id}`,
    excerpt: 'x',
  });
  const hits = hitsOfPage({
    url: '/toll/',
    excerpt: 'x',
    meta: { title: 'Toll', kind: 'Explainer' },
    sub_results: ['a', 'b', 'c', 'd'].map(part),
  });
  expect(hits.map((hit) => [hit.url, hit.page, hit.section, hit.kind])).toEqual([
    ['/toll/#a', 'Toll', 'a', 'Explainer'],
    ['/toll/#b', 'Toll', 'b', 'Explainer'],
    ['/toll/#c', 'Toll', 'c', 'Explainer'],
  ]);
});

it('a page without matching sections answers as a whole', () => {
  const hits = hitsOfPage({ url: '/toll/', excerpt: 'x', meta: { title: 'Toll' }, sub_results: [] });
  expect(hits).toMatchObject([{ url: '/toll/', page: 'Toll', section: null }]);
});

it('a hit must have to do with the query, not just with its first letters', () => {
  const hit = (word: string): Parameters<typeof answers>[1] => ({
    url: '/',
    page: 'x',
    section: null,
    kind: '',
    passage: [{ text: word, marked: true }],
  });
  expect(answers('evacuation', hit('evacuated'))).toBe(true);
  expect(answers('Hezbolah', hit('Hezbollah,'))).toBe(true);
  expect(answers('Allepo', hit('all'))).toBe(false);
  expect(answers('asdfqwer', hit('as'))).toBe(false);
});
