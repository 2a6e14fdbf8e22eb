import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepWhole } from './keep-whole.ts';

it('what is kept again takes the place of what was there, and leaves nothing beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keep-whole-'));
  try {
    const path = join(folder, 'a.png');
    for (const length of [70_000, 50_000]) keepWhole(path, new Uint8Array(length).fill(7));
    expect(await readdir(folder)).toEqual(['a.png']);
    expect(await readFile(path)).toHaveLength(50_000);
  } finally {
    await rm(folder, { recursive: true });
  }
});
