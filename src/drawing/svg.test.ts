import { describe, expect, it } from 'vitest';
import { el, pathThrough, toSvg } from './svg.ts';

describe('the SVG text of an element', () => {
  it('writes attributes, children and text', () => {
    expect(
      toSvg(el('g', { class: 'mark', id: null }, el('title', {}, 'Aleppo'), false, [el('circle', { r: 3 })])),
    ).toBe('<g class="mark"><title>Aleppo</title><circle r="3"/></g>');
  });

  it('escapes text and attribute values', () => {
    expect(toSvg(el('a', { href: '?a&b="', 'aria-label': '<b>' }, '<script> & "'))).toBe(
      '<a href="?a&amp;b=&quot;" aria-label="&lt;b&gt;">&lt;script&gt; &amp; &quot;</a>',
    );
  });

  it('rounds numbers to a tenth and writes no minus zero', () => {
    expect(toSvg(el('circle', { cx: 1.26, cy: -0.04 }))).toBe('<circle cx="1.3" cy="0"/>');
    expect(
      pathThrough(
        [
          [0, 0.04],
          [10.55, 3],
          [4, 5],
        ],
        true,
      ),
    ).toBe('M0 0L10.6 3L4 5Z');
  });

  it('refuses what would vanish or break out', () => {
    expect(() => toSvg(el('circle', { cx: Number.NaN }))).toThrow('NaN');
    expect(() => el('g onload=x')).toThrow('cannot be the name');
    expect(() => el('g', { 'a="b" c': 1 })).toThrow('cannot be the name');
  });
});
