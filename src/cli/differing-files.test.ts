import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { differingFiles } from './differing-files.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'differing-files-'));
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  await write('here/toll/index.html', 'one\nof 3 May');
  await write('there/toll/index.html', 'one\nof 4 May');
  await write('here/same.html', 'same');
  await write('there/same.html', 'same');
  await write('here/a.zip', new Uint8Array([1, 0, 2]));
  await write('there/a.zip', new Uint8Array([1, 0, 3]));
  await write('here/longer.txt', 'abc');
  await write('there/longer.txt', 'abcd');
  await write('there/cards/x.png', 'x');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('says of each file that differs where and how', async () => {
  expect(await differingFiles(join(folder, 'here'), join(folder, 'there'))).toEqual([
    'a.zip: from byte 2 on',
    'cards/x.png: only elsewhere',
    'longer.txt: line 1, column 4: "" here, "d" elsewhere',
    'toll/index.html: line 2, column 4: "3 May" here, "4 May" elsewhere',
  ]);
});

it('compares only what it is asked to, and takes no missing file for an equal one', async () => {
  const compared = differingFiles(join(folder, 'here'), join(folder, 'there'), ['same.html', 'cards/x.png']);
  expect(await compared).toEqual(['cards/x.png: only elsewhere']);
});
