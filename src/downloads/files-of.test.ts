import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { folderForTest } from '../intake/folder-for-test.ts';
import { filesOf } from './files-of.ts';

it('names the files of a folder from it on, however the folder is written', async () => {
  const folder = folderForTest('files-of');
  mkdirSync(join(folder, 'toll'));
  for (const file of ['toll/index.html', 'index.html']) writeFileSync(join(folder, file), '');
  const written = [folder, `${folder}/`, relative('.', folder), `./${relative('.', folder)}`];
  for (const way of written) expect(await filesOf(way), way).toEqual(['index.html', 'toll/index.html']);
});
