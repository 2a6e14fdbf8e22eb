import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { ADDRESSES } from './site-pages.ts';

const HOST = 'https://site.invalid';

/** The content of a `<meta>` with a property, as it stands in the file. */
function said(html: string, property: string): string {
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
}

/** Where the picture of a built page lies. */
function cardOf(address: string, html: string): string {
  return join('dist', decodeURIComponent(new URL(said(html, 'og:image'), HOST + address).pathname));
}

/** The pages that are found and passed on. Sheets, answers and claims alone are copies, and what they belong to is shared instead. */
const SHARED = ADDRESSES.filter(
  (address) =>
    !readFileSync(join('dist', address, 'index.html'), 'utf8').includes('<meta name="robots" content="noindex"'),
);

test('every page has a title, a line and a picture for when it is shared', () => {
  const without: string[] = [];
  for (const address of SHARED) {
    const html = readFileSync(join('dist', address, 'index.html'), 'utf8');
    const told = ['og:title', 'og:description', 'og:image', 'og:image:alt'].every((name) => said(html, name) !== '');
    if (!told || !existsSync(cardOf(address, html))) without.push(address);
  }
  expect(without).toEqual([]);
});

test('pictures for sharing have the size that is asked for, in few bytes', () => {
  const cards = new Set(
    SHARED.map((address) => cardOf(address, readFileSync(join('dist', address, 'index.html'), 'utf8'))),
  );
  for (const card of cards) {
    const png = readFileSync(card);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
    expect(png.byteLength, card).toBeLessThan(30_000);
  }
});
