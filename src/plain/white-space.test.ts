import { describe, expect, it } from 'vitest';
import { markup, parseHtml } from '../html/tree.ts';
import { foldSpaces } from './white-space.ts';

describe('white space', () => {
  it.each([
    ['is one space', 'a \n b', 'a b'],
    ['vanishes at the edges of a block', '<p> a </p> <p> b </p>', '<p>a</p><p>b</p>'],
    ['stays between words of a line', '<p>a <b>b</b> c</p>', '<p>a <b>b</b> c</p>'],
    ['is not doubled at the edge of an element', '<p>a <b> b </b> c</p>', '<p>a <b>b </b>c</p>'],
    ['does not stand before a stop', '<p>In <bdi> x </bdi>\n.</p>', '<p>In <bdi>x</bdi>.</p>'],
    [
      'does not stand before a comma, however many there were',
      '<p><a>1 </a> , <a> 2</a></p>',
      '<p><a>1</a>, <a>2</a></p>',
    ],
  ])('%s', (_what, html, folded) => {
    expect(markup(foldSpaces(parseHtml(html)))).toBe(folded);
  });
});
