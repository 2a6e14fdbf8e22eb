import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../downloads/files-of.ts';

/** How much is shown of each side of a difference, in letters. */
const SHOWN = 60;

/**
 * The files of two folders that are not the same byte by byte, a line each: which file, and where and how the two part.
 *
 * @param only the files to compare; otherwise all that either folder has
 */
export async function differingFiles(here: string, elsewhere: string, only?: readonly string[]): Promise<string[]> {
  const files = only ?? [...new Set([...(await filesOf(here)), ...(await filesOf(elsewhere))])].sort();
  const found: string[] = [];
  for (const file of files) {
    const [one, other] = await Promise.all([here, elsewhere].map((folder) => contentOf(join(folder, file))));
    if (one == null || other == null) {
      if (one !== other) found.push(`${file}: only ${one == null ? 'elsewhere' : 'here'}`);
    } else if (!one.equals(other)) found.push(`${file}: ${parting(one, other)}`);
  }
  return found;
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Where two contents part, in words: place, and what stands there in each, if that is text. */
function parting(here: Buffer, elsewhere: Buffer): string {
  let at = 0;
  while (at < here.length && here[at] === elsewhere[at]) at += 1;
  const lines = here.subarray(0, at).toString('utf8').split('\n');
  const place = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
  if (here.includes(0)) return `from byte ${at} on`;
  const piece = (content: Buffer): string => JSON.stringify(content.subarray(at, at + SHOWN).toString('utf8'));
  return `${place}: ${piece(here)} here, ${piece(elsewhere)} elsewhere`;
}
