import { expect, it } from 'vitest';
import { markup, parseHtml } from '../html/tree.ts';
import { figurePage } from './figure-page.ts';

const PAGE = parseHtml(`<main><header class="page-head"><h1>Dead</h1></header>
<section data-embed="shown"><h2>The picture</h2><a class="past-picture" href="#numbers">Past</a>
<svg aria-labelledby="name" aria-describedby="how"><title id="name">Two numbers</title><desc id="how">What is new is a link.</desc><use href="#base"/><a class="chart-dot" href="#c-a" aria-label="May: 5 people"><circle class="chart-touch"/><circle r="4"/></a></svg>
<p class="picture-note">Every dot leads on.</p></section>
<section><h2>Else</h2><p>Left out <a class="cite" href="/sources/x/#p1">1</a></p></section>
<section data-embed="folded"><h2 id="numbers">The numbers</h2><table><tr><td>5<span id="c-a"><a class="cite" href="/sources/a/#p2" aria-label="Reference 2: A">2</a></span></td></tr></table></section>
<section class="references"><ol><li id="ref-1"><a href="/sources/x/#p1">X</a></li>
<li id="ref-2"><a href="/sources/a/#p1">A</a><p>A says</p><ul class="roads"><li class="road-live"><a class="outside" href="https://a.org/">a.org</a></li></ul></li></ol></section></main>`);

const FIGURE = { title: 'Dead, by ‘whom’', address: '/charts/dead/', own: '/embed/charts/dead/', panels: 3 };

const page = figurePage(FIGURE, PAGE, {
  day: '2026-11-22',
  site: new URL('https://example.org/aleppo'),
  citations: [{ style: 'mla', label: 'MLA', text: '“Dead.” address.invalid/charts/dead/.', html: null }],
});
const html = markup([page]);

it('shows the picture, with its numbers folded under it', () => {
  expect(html).toContain('<h1><a href="/charts/dead/" target="_top">Dead, by ‘whom’</a></h1>');
  expect(html).toContain('<details><summary>The numbers</summary><table>');
  expect(html).not.toMatch(/Past|The picture|Every dot|Left out|data-embed/);
});

it('has no links in the picture, which is passed in one step, and keeps what is heard of it', () => {
  expect(html).toContain('<svg aria-labelledby="name"><title id="name">Two numbers</title><use href="#base">');
  expect(html).toContain('<g class="chart-dot" aria-label="May: 5 people" role="img"><circle r="4"></circle></g>');
});

it('names the sources of what it shows, numbered from 1, with the way to each', () => {
  expect(html).toContain('aria-label="Reference 1: A" href="/sources/a/#p2" target="_top">1</a>');
  expect(html).toContain(
    '<h2>Its source</h2><ol><li id="ref-1"><a href="/sources/a/#p1" target="_top">A</a><p>A says</p>',
  );
  expect(html).toContain('<a class="outside" href="https://a.org/" target="_top">');
});

it('says how it is linked, cited and embedded, and has no script', () => {
  expect(html).toContain('<code>https://example.org/aleppo/charts/dead/</code>');
  expect(html).toContain('“Dead.” example.org/aleppo/charts/dead/.');
  expect(html).toContain(
    "&lt;iframe src='https://example.org/aleppo/embed/charts/dead/' title='Aleppo Explained: Dead",
  );
  expect(html).toContain("height='1020' loading='lazy'");
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).not.toContain('<script');
});
