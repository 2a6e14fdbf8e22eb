import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError } from './command.ts';

/**
 * Writes files that are not there yet, all or none, and says so.
 *
 * @param files texts by path from `root`
 * @throws CommandError if one of them is there already
 */
export async function writeNewFiles(files: ReadonlyMap<string, string>, root: string): Promise<void> {
  for (const path of files.keys())
    if (await exists(join(root, path))) throw new CommandError(`${path} is there already.`);
  for (const [path, written] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), written, { flag: 'wx' });
    console.log(`Written: ${path}`);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await readFile(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
