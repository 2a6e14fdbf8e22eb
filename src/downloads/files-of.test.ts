import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from './files-of.ts';

it('names the files of a folder from it on, however the folder is written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-of-'));
  mkdirSync(join(folder, 'toll'));
  for (const file of ['toll/index.html', 'index.html']) writeFileSync(join(folder, file), '');
  const written = [folder, `${folder}/`, relative('.', folder), `./${relative('.', folder)}`];
  for (const way of written) expect(await filesOf(way), way).toEqual(['index.html', 'toll/index.html']);
  rmSync(folder, { recursive: true });
});
