import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveSite } from './site-server.ts';

let folder = '';
let served: Awaited<ReturnType<typeof serveSite>>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'index.html'), 'Home');
  writeFileSync(join(folder, '404.html'), 'No such page');
  served = await serveSite(folder, { base: '/some/folder/' });
});

afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const answer = async (address: string): Promise<[number, string]> => {
  const response = await fetch(new URL(address, served.address));
  return [response.status, await response.text()];
};

it('answers below its base, and tells of what is not there', async () => {
  expect(await answer('./')).toEqual([200, 'Home']);
  expect(await answer('nothing/')).toEqual([404, 'No such page']);
  expect(await answer('/')).toEqual([404, 'No such page']);
});

it('goes on while the site is built anew, and nothing is there', async () => {
  rmSync(join(folder, '404.html'));
  expect(await answer('nothing/')).toEqual([404, expect.stringContaining('built anew')]);
  expect(await answer('./')).toEqual([200, 'Home']);
});
