import { expect, it } from 'vitest';
import { citationsOf } from '../bibliography/page-citation.ts';
import { el, find, markup, parseHtml, textOf, type Node } from '../html/tree.ts';
import { citedAs } from './cited-as.ts';
import { handoutHead, handoutPage } from './handout-page.ts';
import type { Part } from '../evidence/parts.ts';

const PART: Part = {
  id: 'toll-children',
  title: 'Children & “others”',
  address: '/toll/#children',
  page: { title: 'The human toll', address: '/toll/' },
  section: 'children',
  handout: '/teach/handouts/toll/children/',
  embed: null,
  panels: 0,
};
const SITE = new URL('https://example.org/aleppo');
const EXCERPT = { text: parseHtml('<p>It rained.</p>'), references: [el('li', { id: 'ref-1' }, 'Report')] };

function sheetOf(part: Part, site: URL | undefined): Node[] {
  return handoutPage({ part, short: '/s/k7f2m/', site, citations: citationsOf(citedAs(part, '2026-11-22')) }, EXCERPT);
}

function written(id: string, nodes: readonly Node[]): string {
  return textOf(find(nodes, ({ attributes }) => attributes['id'] === id)?.children ?? []);
}

it('says of which page it is, and has its text and its references', () => {
  const html = markup(sheetOf(PART, SITE));
  expect(html).toContain('<a href="/toll/#children">The human toll</a></p><h1>Children &amp; “others”</h1>');
  expect(html).toContain('<div class="prose" data-handout="toll-children"><p>It rained.</p></div>');
  expect(html).toContain('<ol><li id="ref-1">Report</li></ol>');
  expect(handoutHead(PART).title).toMatch(/^The human toll: .+ \(handout\)$/);
  expect(handoutHead(PART).description).toBe('One sheet from “The human toll”, with its references.');
});

it('of a whole page, names it to what copies the sheet', () => {
  const html = markup(sheetOf({ ...PART, title: PART.page.title, section: null, address: '/toll/' }, SITE));
  expect(html).toContain('<a href="/toll/" data-title="The human toll">The page</a></p><h1>The human toll</h1>');
});

it('where the site knows its address, names it whole in links, citations and code', () => {
  const nodes = sheetOf(PART, SITE);
  expect(written('address', nodes)).toBe('https://example.org/aleppo/toll/#children');
  expect(written('short-address', nodes)).toBe('https://example.org/aleppo/s/k7f2m/');
  expect(written('cite-mla', nodes)).toContain('2026, example.org/aleppo/toll/#children.');
  expect(written('cite-bibtex', nodes)).toContain('url = {https://example.org/aleppo/toll/#children}');
  expect(find(nodes, ({ name }) => name === 'svg')?.attributes['aria-label']).toBe('QR code: Children & “others”');
  expect(markup(nodes)).toContain('href="https://classroom.google.com/share?url=https%3A%2F%2Fexample.org%2Faleppo%2F');
});

it('where it does not, leaves places for a script, and says so to who has none', () => {
  const nodes = sheetOf(PART, undefined);
  const place = find(nodes, ({ attributes }) => attributes['id'] === 'cite-mla');
  const address = find(place?.children ?? [], ({ attributes }) => attributes['class'] === 'web-address');
  expect(address?.attributes).toMatchObject({ 'data-address': '/toll/#children', 'data-bare': '' });
  expect(markup(nodes)).not.toContain('address.invalid');
  expect(textOf(nodes)).toContain('does not know where it is published');
  expect(markup(nodes)).toContain('<div class="qr-code" data-code="/toll/#children"');
});

it('keeps the italics of a style', () => {
  expect(markup(sheetOf(PART, SITE))).toMatch(
    /id="cite-mla" class="citation">“Children &amp; ‘Others.’” <i>The Human Toll/,
  );
});

it('of a figure, has the code to show it elsewhere', () => {
  const figure = { ...PART, section: null, embed: '/embed/charts/dead/' };
  expect(written('embed-code', sheetOf(figure, SITE))).toMatch(
    /^<iframe src='https:\/\/example\.org\/aleppo\/embed\/charts\/dead\/' title='Aleppo Explained: Children/,
  );
  expect(markup(sheetOf(PART, SITE))).not.toContain('embed-code');
});

it('asks what is disputed in it between its text and its references', () => {
  const shared = { part: PART, short: '/s/k7f2m/', site: SITE, citations: citationsOf(citedAs(PART, '2026-11-22')) };
  const html = markup(handoutPage(shared, EXCERPT, [el('li', {}, 'How many?')]));
  expect(html).toMatch(/It rained.*What is disputed.*<li>How many\?<\/li>.*<li id="ref-1">/);
  expect(markup(sheetOf(PART, SITE))).not.toContain('What is disputed');
});
