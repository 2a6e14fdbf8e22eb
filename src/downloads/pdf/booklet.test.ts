import { expect, it } from 'vitest';
import { el, markup } from '../../html/tree.ts';
import { bookletPage } from './booklet.ts';
import { printedParts } from './booklet-chapters.ts';
import type { Chapter } from '../chapters.ts';

const CHAPTERS: readonly Chapter[] = [
  {
    id: 'toll',
    address: '/toll/',
    title: 'The "toll" & more',
    part: 'explainers',
    content: [
      el('h1', {}, 'The "toll" & more'),
      el('p', { id: 'c-one', 'aria-labelledby': 'a b' }, el('a', { class: 'cite', href: 'book:toll#ref-1' }, '1')),
      el(
        'section',
        { class: 'references' },
        el(
          'li',
          { id: 'ref-1' },
          el('p', { class: 'ref-name' }, el('a', { href: 'book:sources-r#source-r--p3' }, 'R')),
          el(
            'p',
            { class: 'ref-back' },
            'Cited for ',
            el('a', { href: 'book:toll#c-one' }, '1'),
            el('a', { href: 'book:toll#c-two' }, '2'),
          ),
        ),
      ),
      el('svg', {}, el('path', { 'marker-end': 'url(#arrow)' })),
    ],
  },
  { id: 'glossary', address: '/glossary/', title: 'Glossary', part: 'glossary', content: [el('h1', {}, 'Glossary')] },
  {
    id: 'sources-r',
    address: '/sources/',
    title: 'Sources: R',
    part: 'sources',
    content: [
      el(
        'section',
        { class: 'source', 'aria-labelledby': 'source-r' },
        el('h2', { id: 'source-r' }, 'R'),
        el('ul', { class: 'roads' }, el('li', { class: 'road-live' }, el('a', { href: 'https://example.org/r' }, 'r'))),
        el('p', { class: 'source-about' }, 'About'),
      ),
      el('div', { class: 'source-passage', id: 'source-r--p3' }, 'Passage'),
    ],
  },
];

const [explainers, , , glossary, sources] = printedParts(CHAPTERS).map(({ chapters }) =>
  markup(chapters.flatMap(({ content }) => content)),
);

it('every id begins with that of its chapter, and what names it follows', () => {
  expect(explainers).toContain('<li id="toll--ref-1">');
  expect(explainers).toContain('href="#toll--ref-1"');
  expect(explainers).toContain('aria-labelledby="toll--a toll--b"');
  expect(explainers).toContain('url(#toll--arrow)');
});

it('a reference leads to its document where the booklet has no room for the passage', () => {
  expect(explainers).toContain('href="#sources-r--source-r"');
  expect(sources).not.toMatch(/Passage|About/);
});

it('a reference bears the address of its document, and where it is first cited', () => {
  expect(explainers).toContain(
    '<p class="ref-road"><a href="https://example.org/r">https://example.org/r</a></p>' +
      '<p class="cited-on">First cited on page <a href="#toll--c-one"><span class="page-number">000</span></a></p></li>',
  );
  expect(explainers).not.toContain('Cited for');
});

it('a chapter stands below the heading of its part, unless it is the part; documents are no headings', () => {
  expect(explainers).toContain('<h2>The "toll" &amp; more</h2>');
  expect(glossary).toContain('<h1>Glossary</h1>');
  expect(sources).toContain('<p id="sources-r--source-r" class="source-label">');
});

it('a title may hold quotation marks in a running head', () => {
  const page = bookletPage(printedParts(CHAPTERS), '2026-11-22', { styles: [], sign: '' });
  expect(page).toContain('@page chapter-toll { @top-left { content: "The \\22 toll\\22  & more" }');
  expect(page).toContain('Edition of 22 November 2026');
});
