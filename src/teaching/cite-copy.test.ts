import { expect, it } from 'vitest';
import { elementsOf, textOf } from '../html/tree.ts';
import { citeCopy } from './cite-copy.ts';
import type { Part } from '../evidence/parts.ts';

const section: Part = {
  id: 'toll-children',
  title: 'Children',
  address: '/toll/#children',
  page: { title: 'The human toll', address: '/toll/' },
  section: 'children',
  handout: '/teach/handouts/toll/children/',
  embed: null,
  panels: 0,
};
const chart: Part = { ...section, id: 'charts-dead', address: '/charts/dead/', section: null };

function wordsById(element: ReturnType<typeof citeCopy>): Record<string, string> {
  const named = [...elementsOf([element])].filter(({ attributes }) => attributes['id']?.endsWith('-mla') === true);
  return Object.fromEntries(named.map(({ attributes, children }) => [attributes['id'], textOf(children)]));
}

it('cites the page and each of its sections, without an address and saying so', () => {
  const fold = citeCopy([section], '2026-11-22', null);
  expect(wordsById(fold)).toEqual({
    'cite-copy-mla': '“The Human Toll.” Aleppo Explained, 22 Nov. 2026.',
    'cite-copy-children-mla': '“Children.” The Human Toll, Aleppo Explained, 22 Nov. 2026.',
  });
  expect(textOf([fold])).toContain('does not know where the site is published');
});

it('names the address where the copy knows it, and then says nothing of it', () => {
  const fold = citeCopy([section], '2026-11-22', 'https://example.org/aleppo/toll/');
  expect(wordsById(fold)['cite-copy-children-mla']).toMatch(/ example\.org\/aleppo\/toll\/#children\.$/);
  expect(wordsById(fold)['cite-copy-mla']).toMatch(/ example\.org\/aleppo\/toll\/\.$/);
  expect(textOf([fold])).not.toContain('does not know');
});

it('cites a page that is one part once', () => {
  expect(Object.keys(wordsById(citeCopy([chart], '2026-11-22', null)))).toEqual(['cite-copy-mla']);
});
