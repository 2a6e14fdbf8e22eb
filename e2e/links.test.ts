import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { linksWithin } from './links-within.ts';
import { measured } from './measured.ts';
import { ADDRESSES } from './site-pages.ts';

test('every link within the site leads to a page, and to a place on it', () => {
  const { links, broken } = linksWithin({
    pages: ADDRESSES.map((address) => `${address.slice(1)}index.html`),
    read: (path) => readFileSync(join('dist', path), 'utf8'),
    fileAt: (path) => {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return existsSync(join('dist', file)) ? file : null;
    },
  });
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
