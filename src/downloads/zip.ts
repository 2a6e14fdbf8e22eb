import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { EDITION_KINDS } from '../build/editions.ts';
import { filesOf } from './offline-site.ts';
import type { Edition, Work } from './edition.ts';

/** The time that every file of an archive bears, so that the same files give the same bytes: the earliest a zip knows. */
export const ARCHIVE_TIME = new Date(1980, 0, 1);

/** The whole site as one archive. */
export async function makeZip({ offline, out }: Work): Promise<readonly Edition[]> {
  const files: Zippable = {};
  for (const file of await filesOf(offline)) files[file] = new Uint8Array(await readFile(join(offline, file)));
  const kind = EDITION_KINDS.find(({ format }) => format === 'zip');
  if (kind === undefined) return [];
  await writeFile(join(out, kind.file), zipSync(files, { level: 9, mtime: ARCHIVE_TIME }));
  return [{ file: kind.file, format: 'zip', title: kind.title }];
}
