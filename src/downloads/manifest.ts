import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from './edition.ts';

/** An edition as `manifest.json` lists it. */
export interface Listed extends Edition {
  readonly bytes: number;
  /** Of the whole file, in hexadecimal digits. */
  readonly sha256: string;
}

/** Measures the editions and writes `manifest.json` and `SHA256SUMS` beside them. */
export async function writeManifest(editions: readonly Edition[], out: string): Promise<Listed[]> {
  const listed = await Promise.all(
    editions.map(async ({ file, format, title }) => {
      const bytes = await readFile(join(out, file));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { file, format, bytes: bytes.length, sha256, title };
    }),
  );
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(listed, null, 2)}\n`);
  await writeFile(join(out, 'SHA256SUMS'), listed.map(({ sha256, file }) => `${sha256}  ${file}\n`).join(''));
  return listed;
}
