import { describe, expect, it } from 'vitest';
import { el, elementsOf, mapElements, markup, parseHtml, textOf } from './tree.ts';

describe('markup', () => {
  it.each([
    ['closes what is empty', '<br><p></p>', '<br/><p></p>'],
    ['escapes once', '<p title="&quot;a&quot; &amp; b">a &lt; b &amp; c</p>', null],
    [
      'keeps the capitals of SVG',
      '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
      '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
    ],
  ])('%s', (_what, html, written) => {
    expect(markup(parseHtml(html))).toBe(written ?? html);
  });
});

it('changes elements from the innermost outwards, and lets their content take their place', () => {
  const unwrapped = mapElements(parseHtml('<div><b>a<i>b</i></b></div>'), (element) =>
    element.name === 'div' ? [el('p', {}, ...element.children)] : element.children,
  );
  expect(markup(unwrapped)).toBe('<p>ab</p>');
});

it('names its elements in reading order, each before what it holds', () => {
  const names = [...elementsOf(parseHtml('<a><b>x</b><i><u></u></i></a>y<p><q></q></p>'))].map(({ name }) => name);
  expect(names.join('')).toBe('abiupq');
});

it('knows the words of what it holds', () => {
  expect(textOf(parseHtml('<h1> The <i>human</i>\n toll </h1>'))).toBe('The human toll');
});
