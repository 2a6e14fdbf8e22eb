import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { measured } from './measured.ts';
import { ADDRESSES } from './site-pages.ts';

const HOST = 'https://site.invalid';

/** Every address that a built page names, resolved as a browser does. */
function linksOf(address: string): URL[] {
  const html = readFileSync(join('dist', address, 'index.html'), 'utf8');
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(
    (match) => new URL((match[1] ?? '').replaceAll('&amp;', '&'), HOST + address),
  );
}

const idsOfFile = new Map<string, ReadonlySet<string>>();

/** Every id of a built page; each page is read once. */
function idsIn(file: string): ReadonlySet<string> {
  const known = idsOfFile.get(file);
  if (known !== undefined) return known;
  const ids = new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ''));
  idsOfFile.set(file, ids);
  return ids;
}

function fileOf(url: URL): string {
  return join('dist', decodeURIComponent(url.pathname), url.pathname.endsWith('/') ? 'index.html' : '');
}

test('every link within the site leads to a page, and to a place on it', () => {
  const broken: string[] = [];
  let links = 0;
  for (const address of ADDRESSES) {
    for (const url of linksOf(address)) {
      if (url.origin !== HOST) continue;
      links += 1;
      const file = fileOf(url);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!existsSync(file)) broken.push(`${address} → ${url.pathname}`);
      else if (anchor !== '' && !idsIn(file).has(anchor)) broken.push(`${address} → ${url.pathname}${url.hash}`);
    }
  }
  measured({ links, 'broken links': broken.length });
  expect(broken).toEqual([]);
});

test('links within the site are relative, and nothing needs another origin', () => {
  const against = ADDRESSES.flatMap((address) => {
    const html = readFileSync(join('dist', address, 'index.html'), 'utf8');
    const found = /\s(?:(?:href|src|action)="\/|crossorigin|type="module").{0,80}/.exec(html);
    return found === null ? [] : [`${address}: ${found[0]}`];
  });
  expect(against).toEqual([]);
});
