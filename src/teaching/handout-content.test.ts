import { expect, it } from 'vitest';
import { markup, parseHtml } from '../html/tree.ts';
import { handoutContent } from './handout-content.ts';

const PAGE =
  parseHtml(`<main><article><section data-section="first"><div class="heading"><h2 id="first">First</h2></div>
<p><span class="claim" id="c-a">One<a class="cite" href="/sources/a/#p1" aria-label="Reference 1: A">1</a></span></p></section>
<section data-section="second"><div class="heading"><h2 id="second">Second</h2><a class="permalink" href="#second"></a></div>
<p><span class="claim" id="c-b">Two<a class="cite" href="/sources/b/#p2" aria-label="Reference 2: B; on record">2</a><a class="cite" href="/sources/a/#p1" aria-label="Reference 1: A">1</a></span>
<a href="#first">above</a> <a href="/toll/">there</a></p></section>
<section class="references"><ol>
<li id="ref-1"><p class="ref-name"><a href="/sources/a/#p1">A</a></p><p>A says</p><p class="ref-back">Cited for</p></li>
<li id="ref-2"><p class="ref-name"><a href="/sources/b/#p2">B</a></p><p>B says</p><ul class="roads"><li class="road-live">b.org</li></ul></li></ol>
<ul class="ref-documents"><li>A <ul class="roads" data-roads="a"><li class="road-live">a.org</li><li class="road-archive">copy</li></ul></li></ul></section></article></main>`);

it('numbers the references of a section from 1, in its own order', () => {
  const { text, references } = handoutContent(PAGE, '/page/', 'second');
  expect(markup(text)).toContain(
    'Two<a class="cite" aria-label="Reference 1: B; on record" href="/sources/b/#p2">1</a><a class="cite" aria-label="Reference 2: A" href="/sources/a/#p1">2</a>',
  );
  expect(references.map((entry) => markup([entry]))).toEqual([
    expect.stringMatching(/^<li id="ref-1">.*B says/),
    expect.stringMatching(/^<li id="ref-2">.*A says/),
  ]);
});

it('gives every reference the address of its document, wherever the page names it', () => {
  const [b, a] = handoutContent(PAGE, '/page/', 'second').references.map((entry) => markup([entry]));
  expect(b).toContain('b.org');
  expect(a).toContain('A says');
  expect(a).toContain('a.org');
  expect(a).not.toMatch(/copy|Cited for/);
});

it('has no heading, no controls and no anchors of claims, and links back into the page', () => {
  const text = markup(handoutContent(PAGE, '/page/', 'second').text);
  expect(text).not.toMatch(/<h2|permalink|c-b/);
  expect(text).toContain('<a href="/page/#first">above</a>');
  expect(text).toContain('<a href="/toll/">there</a>');
});

it('a page as a whole keeps all but its references', () => {
  const { text, references } = handoutContent(PAGE, '/page/', null);
  expect(markup(text)).toMatch(/One[\s\S]*Two/);
  expect(markup(text)).not.toContain('B says');
  expect(references).toHaveLength(2);
});

it('says which section is missing', () => {
  expect(() => handoutContent(PAGE, '/page/', 'third')).toThrow('/page/ has no section "third".');
});
