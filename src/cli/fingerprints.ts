/**
 * `npm run fingerprints`: makes the fingerprints of all documents whose texts are at hand, in the folder that SOURCE_TEXTS
 * names (`../shared/sources` without it) as `<document>.txt`, a paragraph a line. With `--check` nothing is written: what
 * differs from the repository is said, and the exit code is 1. Where there are no texts there is nothing to do.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEvidence } from '../intake/read-evidence.ts';
import { readCall, runCommand } from './command.ts';
import { fingerprintSheet } from './fingerprint-sheet.ts';

await runCommand(async () => {
  const folder = process.env['SOURCE_TEXTS'] ?? '../shared/sources';
  const { values } = readCall(() => parseArgs({ options: { check: { type: 'boolean' } } }));
  const checkOnly = values.check === true;
  const { evidence } = await readEvidence();
  const differing: string[] = [];
  let made = 0;

  for (const document of evidence.documents.values()) {
    const text = await textOf(join(folder, `${document.id}.txt`));
    if (text === null) continue;
    made += 1;
    const path = join('content', 'fingerprints', `${document.id}.yaml`);
    const sheet = fingerprintSheet(text, [...document.passages.keys()]);
    if ((await textOf(path)) === sheet) continue;
    differing.push(path);
    if (!checkOnly) {
      await mkdir(join('content', 'fingerprints'), { recursive: true });
      await writeFile(path, sheet);
    }
  }

  if (made === 0) console.log(`No texts in ${folder}; the fingerprints stand as they are.`);
  else if (differing.length === 0) console.log(`The fingerprints of ${made} documents agree with their texts.`);
  else if (!checkOnly) console.log(`Written: ${differing.join(', ')}`);
  else {
    console.error(
      `These fingerprints do not agree with the texts in ${folder}: ${differing.join(', ')}. If the texts are right, run "npm run fingerprints".`,
    );
    process.exitCode = 1;
  }
});

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}
