import { describe, expect, it } from 'vitest';
import { parseHtml } from '../html/tree.ts';
import { htmlBelow, relativeAddress, relativeCss, relativeHtml, relativeMarkup } from './relative-links.ts';

describe('an address', () => {
  const cases: [from: string, to: string, relative: string][] = [
    ['/index.html', '/', './'],
    ['/index.html', '/toll/', 'toll/'],
    ['/index.html', '/_astro/a.css', '_astro/a.css'],
    ['/toll/index.html', '/', '../'],
    ['/toll/index.html', '/toll/', './'],
    ['/toll/index.html', '/toll/#civilians', './#civilians'],
    ['/toll/index.html', '/sources/report-a/#p5', '../sources/report-a/#p5'],
    ['/sources/report-a/index.html', '/sources/', '../'],
    ['/sources/report-a/index.html', '/search/?q=a/b', '../../search/?q=a/b'],
  ];
  it.each(cases)('from %s to %s is %s', (from, to, relative) => expect(relativeAddress(from, to)).toBe(relative));
});

it('the page for what does not exist leads into the folder of the host from wherever it is shown', () => {
  expect(htmlBelow('<html data-root="/"><a href="/toll/">a</a><a href="#main">b</a>', '/aleppo/')).toBe(
    '<html data-root="/aleppo/"><a href="/aleppo/toll/">a</a><a href="#main">b</a>',
  );
});

describe('a page', () => {
  const rewrite = (html: string): string => relativeHtml(html, '/toll/index.html');

  it('gets relative addresses in its attributes', () => {
    expect(
      rewrite('<html data-root="/"><a class=x href="/">a</a><link href="/_astro/x.css"><form action=\'/search/\'>'),
    ).toBe(
      '<html data-root="../"><a class=x href="../">a</a><link href="../_astro/x.css"><form action=\'../search/\'>',
    );
  });

  it('keeps other hosts, fragments and relative addresses', () => {
    const html =
      '<a href="https://example.org/">a</a><a href="#x">b</a><a href="//example.org/">c</a><a href="../y/">d</a>';
    expect(rewrite(html)).toBe(html);
  });

  it('keeps the rest of an address behind an entity', () => {
    const html = '<a href="https://example.org/?a=1&amp;/x">a</a>';
    expect(rewrite(html)).toBe(html);
    expect(rewrite('<a href="/search/?q=1&amp;r=/x">a</a>')).toBe('<a href="../search/?q=1&amp;r=/x">a</a>');
  });

  it('keeps text and scripts that only look like attributes', () => {
    const html = '<p>href="/x"</p><script>const a = \'<a href="/x">\'</script><!-- href="/x" -->';
    expect(rewrite(html)).toBe(html);
  });
});

it('nodes are written with relative addresses, and with everything else as it is', () => {
  const nodes = parseHtml(
    '<a class="x" href="/toll/#a" data-address="/toll/">a</a><img src="/a.svg"><a href="https://example.org/?a=1&amp;b=/">b</a>',
  );
  expect(relativeMarkup(nodes, '/map/index.html')).toBe(
    '<a class="x" href="../toll/#a" data-address="/toll/">a</a><img src="../a.svg"/><a href="https://example.org/?a=1&amp;b=/">b</a>',
  );
});

it('a style sheet gets relative addresses', () => {
  expect(relativeCss('a{src:url(/_astro/x.woff2)}b{src:url("data:x")}', '/_astro/a.css')).toBe(
    'a{src:url(x.woff2)}b{src:url("data:x")}',
  );
});
