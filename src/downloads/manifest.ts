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
  await writeFile(join(out, HOW_TO_CHECK), howToCheck());
  return listed;
}

/** For somebody who was handed the files on a stick, beside which no page tells what the list of checksums is for. */
const HOW_TO_CHECK = 'HOW TO CHECK THESE FILES.txt';

function howToCheck(): string {
  return [
    'Aleppo Explained: have these files arrived whole?',
    '',
    'SHA256SUMS lists a checksum for each file: a number worked out from every letter of it.',
    'A file that was cut off or altered has another one. Work it out, and compare all of it.',
    '',
    'Windows (PowerShell):  Get-FileHash aleppo-explained.zip',
    'macOS (Terminal):      shasum -a 256 aleppo-explained.zip',
    'Linux:                 sha256sum --ignore-missing -c SHA256SUMS',
    '',
    'If the two differ, do not use the file. Ask whoever gave it to you for another copy.',
    '',
  ].join('\r\n');
}
