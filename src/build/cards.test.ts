import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { folderForTest } from '../intake/folder-for-test.ts';
import { orderCard } from './card-orders.ts';
import { cards } from './cards.ts';
import type { PageCard } from './page-card.ts';

let folder = '';
beforeEach(() => {
  folder = folderForTest('aleppo-explained-cards');
});

const order = (name: string): PageCard => ({
  address: `/cards/${name}.png`,
  card: { title: name, line: 'What is known.', kind: 'Explainer', site: 'Aleppo Explained' },
});

/** A build whose pages order cards. Answers what its log says of them. */
async function buildWith(orders: readonly PageCard[], { root = process.cwd(), output = 'dist' } = {}): Promise<string> {
  const said: string[] = [];
  const url = (path: string): URL => pathToFileURL(`${path}/`);
  const config = { root: url(root), outDir: url(join(folder, output)) };
  const logger = { info: (message: string) => said.push(message) };
  const { hooks } = cards();
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:build:start']?.({ logger } as never);
  orders.forEach(orderCard);
  await hooks['astro:build:done']?.({ logger } as never);
  return said.join();
}

it('pages have the cards that they ask for, one for all who ask for the same', async () => {
  expect(await buildWith([order('toll'), order('actors/russia'), order('toll')])).toContain('2 cards');
  const png = await readFile(join(folder, 'dist/cards/actors/russia.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

it('more cards than are handed on at a time are all there', async () => {
  const names = Array.from({ length: 70 }, (_, index) => `page-${index}`);
  await buildWith(names.map(order));
  expect((await readdir(join(folder, 'dist/cards'))).sort()).toEqual(names.map((name) => `${name}.png`).sort());
});

it('a build says why cards could not be painted', async () => {
  await mkdir(join(folder, 'public'));
  await copyFile('public/icon.svg', join(folder, 'public/icon.svg'));
  await expect(buildWith([order('toll')], { root: folder })).rejects.toThrow('src/styles/tokens.css');
});
