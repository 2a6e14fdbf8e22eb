import { expect, it } from 'vitest';
import { targetOf, withAddresses } from './links.ts';
import { markup, parseHtml } from '../html/tree.ts';

it.each([
  ['book:toll#c-one', { chapter: 'toll', anchor: 'c-one' }],
  ['book:toll', { chapter: 'toll', anchor: '' }],
  ['https://example.org/#c-one', null],
])('%s names a place of the book, or none', (href, target) => {
  expect(targetOf(href)).toEqual(target);
});

it('puts the addresses of an edition in, and leaves those outside', () => {
  const content = parseHtml('<p><a href="book:toll#one">1</a> <a href="https://example.org/">2</a></p>');
  const linked = withAddresses(content, ({ chapter, anchor }) => `${chapter}.xhtml#${anchor}`);
  expect(markup(linked)).toBe('<p><a href="toll.xhtml#one">1</a> <a href="https://example.org/">2</a></p>');
});
