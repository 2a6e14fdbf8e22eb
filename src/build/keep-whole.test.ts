import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepWhole } from './keep-whole.ts';

it('what is kept twice at the same time is there once, and whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keep-whole-'));
  try {
    const path = join(folder, 'a.png');
    await Promise.all(Array.from({ length: 20 }, () => keepWhole(path, new Uint8Array(50_000).fill(7))));
    expect(await readdir(folder)).toEqual(['a.png']);
    expect(await readFile(path)).toHaveLength(50_000);
  } finally {
    await rm(folder, { recursive: true });
  }
});
