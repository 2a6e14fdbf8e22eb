import { expect, it } from 'vitest';
import { documentOfReference } from './reference-document.ts';

function entryThatLeadsTo(href: string): Element {
  return { querySelector: () => ({ href }) } as unknown as Element;
}

it.each([
  'https://example.org/sources/report-a/#p9',
  'https://example.org/aleppo/sources/report-a/#p9',
  'https://example.org/sources/aleppo/sources/report-a/#p9',
  'file:///home/me/sources/aleppo-explained/sources/report-a/index.html#p9',
])('%s leads to report-a', (href) => {
  expect(documentOfReference(entryThatLeadsTo(href))).toBe('report-a');
});

it('a link to something else leads to no document', () => {
  expect(documentOfReference(entryThatLeadsTo('https://example.org/toll/#counts'))).toBeUndefined();
  expect(documentOfReference(null)).toBeUndefined();
});
