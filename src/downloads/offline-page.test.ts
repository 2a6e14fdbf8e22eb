import { describe, expect, it } from 'vitest';
import { diskAddress, offlinePage } from './offline-page.ts';

describe('an address on disk', () => {
  it.each([
    ['../toll/', '../toll/index.html'],
    ['../toll/#counts', '../toll/index.html#counts'],
    ['../search/?q=aleppo', '../search/index.html?q=aleppo'],
    ['./', 'index.html'],
    ['./#passages', 'index.html#passages'],
    ['../', '../index.html'],
    ['../data/claims.json', '../data/claims.json'],
    ['#c-one', '#c-one'],
    ['https://example.org/', 'https://example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['//example.org/', '//example.org/'],
  ])('of %s is %s', (address, onDisk) => {
    expect(diskAddress(address)).toBe(onDisk);
  });

  it('of the root stays a folder, since scripts add to it', () => {
    expect(diskAddress('../', 'data-root')).toBe('../');
  });
});

describe('a page made to be read from disk', () => {
  const PAGE =
    '<!DOCTYPE html>\n<html lang="en" data-root="../"><head><meta http-equiv="Content-Security-Policy" content="img-src data:"><meta name="description" content="Kept"><meta property="og:title" content="x">' +
    '<meta name="twitter:card" content="x"><link rel="manifest" href="../site.webmanifest"></head><body><script>"use strict";1<2;</script><form action="../search/"></form>' +
    '<a href="../toll/#a">Toll</a><p data-on-web><a href="../download/#pdf-map">PDF</a></p><p><span data-edition-kind>Edition</span> of 1 May</p></body></html>';

  it('names its files, keeps what describes it and leaves out what only sharing services and the web read', () => {
    const { html } = offlinePage(PAGE, 'map/index.html');
    expect(html).toContain('<a href="../toll/index.html#a">');
    expect(html).toContain('<form action="../search/index.html">');
    expect(html).toContain('data-root="../"');
    expect(html).toContain('content="Kept"');
    expect(html).not.toMatch(/og:|twitter:|manifest|PDF|Policy/);
  });

  it('leaves out as a whole what is only on the web, whatever leads where in it', () => {
    const page =
      '<p>a</p><p data-on-web>In <a href="./map.zip" download>a file</a> and <a href="../">all</a></p><p>b</p>';
    expect(offlinePage(page, 'teach/map/index.html').html).toBe('<p>a</p><p>b</p>');
  });

  it('leaves out a whole to its own end, and not to that of one like it within', () => {
    const page = '<section data-on-web><section>a<br></section><p data-on-web>b</p>c</section><p>d</p>';
    expect(offlinePage(page, 'teach/index.html').html).toBe('<p>d</p>');
  });

  it('leads nowhere where only the web has the page, and keeps a menu in its place', () => {
    const share =
      '<a class="share" href="../teach/handouts/toll/a/" data-share="menu" data-address="/toll/#a">Share</a>';
    const { html } = offlinePage(`${share}<a href="../teach/links/">Links</a>`, 'toll/index.html');
    expect(html).toContain('<a class="share" href="#a" data-share="menu"');
    expect(html).toContain('<a>Links</a>');
  });

  it('of a document has no list of all pages in its footer', () => {
    const footer = '<footer><nav aria-label="All pages"><ul><li>Toll</li></ul></nav><p>Edition</p></footer>';
    expect(offlinePage(footer, 'sources/a/index.html').html).toBe('<footer><p>Edition</p></footer>');
    expect(offlinePage(footer, 'sources/index.html').html).toBe(footer);
    const webOnly = footer.replace('Toll', '<a href="../../teach/links/">Links</a>');
    expect(offlinePage(webOnly, 'sources/a/index.html').html).toBe('<footer><p>Edition</p></footer>');
  });

  it('has more than that of the web in its head and behind its text', () => {
    const page = '<html><head><title>a</title></head><body><main><p>b</p></main><footer>c</footer></body></html>';
    expect(offlinePage(page, 'toll/index.html', { head: '<style></style>', end: '<p>d</p>' }).html).toBe(
      '<html data-edition="offline"><head><title>a</title><style></style></head><body><main><p>b</p><p>d</p></main><footer>c</footer></body></html>',
    );
  });

  it('says what edition it is', () => {
    const { html } = offlinePage(PAGE, 'map/index.html');
    expect(html).toContain('<html data-edition="offline" lang="en"');
    expect(html).toContain('Offline edition</span> of 1 May');
  });

  it('has its scripts in files, the same file for the same script', () => {
    const { html, scripts } = offlinePage(PAGE, 'map/index.html');
    const [[path, code] = ['', '']] = [...scripts];
    expect(code).toBe('"use strict";1<2;');
    expect(html).toContain(`<script src="../${path}"></script>`);
    expect([...offlinePage(PAGE, 'index.html').scripts]).toEqual([[path, code]]);
  });
});
