import { expect, it } from 'vitest';
import { parseHtml } from '../html/tree.ts';
import { plainLesson } from './plain-lesson.ts';

const BUILT =
  parseHtml(`<body><main><article><header class="page-head"><h1>Sheet</h1></header><div class="prose"><p class="sheet-print">Print</p>
<section data-section="a" aria-labelledby="a"><div class="heading"><h2 id="a">A</h2><a class="permalink" href="#a"></a></div>
<p><span id="d-one"><span class="shown-claim" data-claim="one" data-standing="single">Five.<span class="cites"><a class="cite" href="/sources/a/#p1" aria-label="Reference 1: A; one origin">1</a></span></span></span>
See <a href="/toll/#counts">there</a> and <a href="#a">above</a>.</p><div class="writing-line" aria-hidden="true"></div></section>
<p data-on-web>As files</p><figure class="outline-map"><svg></svg></figure>
<section aria-labelledby="disputed"><h2 id="disputed">What is disputed</h2><a href="/disagreements/a/">A?</a></section></div>
<section class="references"><ol><li id="ref-1"><p class="ref-name"><a href="/sources/a/#p1">A, point 1</a></p><ul class="roads"><li class="road-live"><a class="outside" href="https://a.org/">https://a.org/<span class="outside-note">, needs the internet</span></a></li></ul></li></ol></section></article></main><script>run()</script></body>`);

const PAGE = { built: BUILT, address: '/teach/a/sheet/', title: 'Sheet: A', above: 'For students' };
const PICTURE = { src: 'map.svg', alt: 'A map' };

function written(site: URL | undefined): string {
  return plainLesson(PAGE, { day: '2026-11-22', site }, PICTURE).replace(/\s+/g, ' ');
}

it('has its claims with numbers that lead to their sources, whose addresses stand there, and the sign of each', () => {
  const html = written(undefined);
  expect(html).toMatch(
    /Five\.<span class="cites"><a[^>]* href="#ref-1">\[1\]<\/a><span class="sign"[^>]*>○<\/span><\/span>/,
  );
  expect(html).toContain('<li id="ref-1"><p class="ref-name">A, point 1</p>');
  expect(html).toContain('href="https://a.org/">https://a.org/</a>');
  expect(html).toContain('○ One independent origin;');
});

it('has nothing that serves on the site alone', () => {
  const html = written(undefined);
  expect(html).not.toMatch(/script|Print<|As files|permalink|data-|<svg|<div/);
  expect(html).toContain('<hr/>');
  expect(html).toContain('<figure><img src="map.svg" alt="A map"/></figure>');
  expect(html).toContain('Aleppo Explained, edition of 22 November 2026.');
});

it('leads to the site where that knows its address, and elsewhere has words in place of links', () => {
  const linked = written(new URL('https://example.org/aleppo/'));
  expect(linked).toContain('<a href="https://example.org/aleppo/toll/#counts">there</a> and <a href="#a">above</a>');
  expect(linked).toContain('href="https://example.org/aleppo/disagreements/a/"');
  expect(linked).toContain('<a href="https://example.org/aleppo/sources/a/#p1">A, point 1</a>');
  expect(linked).not.toContain('does not know its own address');
  const plain = written(undefined);
  expect(plain).toContain('See there and <a href="#a">above</a>');
  expect(plain).not.toContain('What is disputed');
  expect(plain).toContain('does not know its own address');
});
