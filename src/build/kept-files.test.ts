import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { folderForTest } from '../intake/folder-for-test.ts';
import { keptListOf } from '../keeping/kept-list.ts';
import { writeKeptFiles } from './kept-files.ts';

const OFFER = 'download/index.html';
let site = '';

beforeEach(() => {
  site = folderForTest('kept files');
  write('index.html', 'x'.repeat(1_500_000));
  write(OFFER, '<b data-kept-size="plain">?</b><b data-kept-size="compressed">?</b>');
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

it('lists what readers need, and not what is for others, too large or the means of keeping', async () => {
  for (const path of [
    'cards/home.png',
    'downloads/a.zip',
    '404.html',
    'service-worker.js',
    'data/claims.json',
    'search/a.js',
  ])
    write(path, path);
  const list = await writeKeptFiles(site, '2026-01-01');
  expect(list.files.map(({ path }) => path)).toEqual(['data/claims.json', OFFER, 'index.html', 'search/a.js']);
  expect(keptListOf(JSON.parse(readFileSync(join(site, 'kept-files.json'), 'utf8')))).toEqual(list);
  expect(list.day).toBe('2026-01-01');
});

it('says on the page of the offer how large it is, and lists that page as it then is', async () => {
  const first = await writeKeptFiles(site, '2026-01-01');
  expect(readFileSync(join(site, OFFER), 'utf8')).toMatch(/plain">1\.5 MB<.*compressed">\d kB</);
  expect(first.files.find(({ path }) => path === OFFER)?.bytes).toBe(readFileSync(join(site, OFFER)).length);
  expect(await writeKeptFiles(site, '2026-01-01')).toEqual(first);
});

it('another content is another version', async () => {
  const { version } = await writeKeptFiles(site, '2026-01-01');
  write('index.html', 'y'.repeat(1_500_000));
  expect((await writeKeptFiles(site, '2026-01-01')).version).not.toBe(version);
});
