import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderForTest } from '../intake/folder-for-test.ts';
import { found } from './found.ts';

const PAGES: Readonly<Record<string, string>> = {
  '': '<head></head>',
  'toll/': '<head><meta name="description" content="x"></head>',
  'teach/handouts/toll/': '<head><meta name="robots" content="noindex"></head>',
};

/** What is written beside these pages. */
async function writtenFor(site: string | undefined): Promise<Record<string, string>> {
  const root = folderForTest('found');
  for (const [page, html] of Object.entries(PAGES)) {
    await mkdir(join(root, page), { recursive: true });
    await writeFile(join(root, page, 'index.html'), html);
  }
  const { hooks } = found();
  const pages = [...Object.keys(PAGES), '404/'].map((pathname) => ({ pathname }));
  await hooks['astro:config:done']?.({ config: { site } } as never);
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${root}/`), pages } as never);
  const files = (await readdir(root)).filter((name) => /^(robots|sitemap)/.test(name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)),
  );
}

test('a site that knows its address lists the pages to be found, by whole addresses', async () => {
  const written = await writtenFor('https://example.org/aleppo');
  expect(written['robots.txt']).toContain('Sitemap: https://example.org/aleppo/sitemap.xml');
  expect([...(written['sitemap.xml'] ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/aleppo/',
    'https://example.org/aleppo/toll/',
  ]);
});

test('one that does not has no list, since it would need whole addresses', async () => {
  expect(Object.keys(await writtenFor(undefined))).toEqual(['robots.txt']);
});
