import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveOf } from '../build/archive.ts';
import { EDITION_KINDS } from '../build/editions.ts';
import { filesOf } from './files-of.ts';
import type { Edition, Work } from './edition.ts';

/** The whole site as one archive. */
export async function makeZip({ offline, out }: Work): Promise<readonly Edition[]> {
  const files = new Map<string, Uint8Array>();
  for (const file of await filesOf(offline)) files.set(file, await readFile(join(offline, file)));
  const kind = EDITION_KINDS.find(({ format }) => format === 'zip');
  if (kind === undefined) return [];
  await writeFile(join(out, kind.file), archiveOf(files));
  return [{ file: kind.file, format: 'zip', title: kind.title }];
}
