import { mkdir, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderForTest } from '../intake/folder-for-test.ts';
import { serveSite } from './site-server.ts';

let folder = '';
let address = '';
let close = (): Promise<void> => Promise.resolve();

beforeEach(async () => {
  folder = folderForTest('aleppo-explained-served');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'not here');
  await writeFile(join(folder, '_headers'), '/*\n  X-Edition: one\n  Cache-Control: max-age=9\n');
  ({ address, close } = await serveSite(folder, { base: '/some/folder/' }));
});

afterEach(() => close());

/** Status, text and edition. */
async function answered(path = ''): Promise<(string | number | null)[]> {
  const response = await fetch(new URL(path, address));
  return [response.status, await response.text(), response.headers.get('x-edition')];
}

it('answers with the page, or with the page for what is not there, and with the headers of the file', async () => {
  expect(await answered()).toEqual([200, 'home', 'one']);
  expect(await answered('nowhere/')).toEqual([404, 'not here', 'one']);
  expect(await answered('/')).toEqual([404, 'not here', 'one']);
  expect((await fetch(address)).headers.get('cache-control')).not.toContain('max-age=9');
});

it('leads from a page without its last / to the one with it, from which its links are right', async () => {
  await mkdir(join(folder, 'actors'));
  await writeFile(join(folder, 'actors/index.html'), '<a href="hts/">HTS</a>');
  const response = await fetch(new URL('actors?as=table', address));
  expect([response.status, response.url]).toEqual([200, `${address}actors/?as=table`]);
  expect((await fetch(new URL('actors/', address), { redirect: 'manual' })).status).toBe(200);
});

it('goes on while a build is made beside it, and then has the headers of that', async () => {
  await unlink(join(folder, '404.html'));
  await unlink(join(folder, '_headers'));
  expect(await answered('nowhere/')).toEqual([404, expect.stringContaining('built anew'), null]);
  await writeFile(join(folder, '_headers'), '/*\n  X-Edition: two\n');
  expect(await answered()).toEqual([200, 'home', 'two']);
  await writeFile(join(folder, '_headers'), '/*\n  X-Edition: three\n');
  await utimes(join(folder, '_headers'), 1, 1);
  expect(await answered()).toEqual([200, 'home', 'three']);
});
