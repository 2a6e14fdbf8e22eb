/**
 * `npm run release -- 1.0.0`: adds everything that is new since the last release to the list of what is published,
 * `content/published.txt`, and sets the version of the project. From then on it can be moved, but not lost. Refuses,
 * with exit code 1, while anything is wrong with the evidence.
 */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { additionOf, refusalOf, type Addition } from '../evidence/published.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import { formatFindings } from './format-findings.ts';

const LIST = join('content', 'published.txt');
const HEADER = [
  '// What has been published, written by "npm run release". Lines are added, and never changed or taken out.',
  '// How to read it: src/evidence/published.ts. Why it is here: docs/decisions/0009-published-and-changed.md.',
];

const version = process.argv[2] ?? '';
const { evidence, findings } = await readEvidence();
const refusal = refusalOf(version, (await readVersioned('package.json')).version, evidence.published);
if (refusal !== null) refuse(refusal);
if (findings.length > 0) {
  refuse(`The evidence does not hold, so nothing is published.\n\n${await formatFindings(findings, process.cwd())}`);
}

const date = new Date().toISOString().slice(0, '2027-01-15'.length);
const addition = additionOf(evidence, version, date);
const isFirst = evidence.published.releases.length === 0;
await appendFile(LIST, [...(isFirst ? HEADER : []), '', ...addition.lines, ''].join('\n'));
for (const file of ['package.json', 'package-lock.json']) await setVersion(file);
console.log(`Release ${version} of ${date}. ${summaryOf(addition)}`);
console.log(`Written: ${LIST} and the version in package.json. Commit them together.`);

function summaryOf({ pages, sections, claims }: Addition): string {
  if (pages + sections + claims === 0) return 'Nothing is new in the list of what is published.';
  return `New in the list of what is published: ${pages} pages, ${sections} sections and passages, ${claims} claims.`;
}

interface Versioned {
  version: string;
  packages?: Record<string, { version?: string }>;
}

async function readVersioned(file: string): Promise<Versioned> {
  return JSON.parse(await readFile(file, 'utf8')) as Versioned;
}

async function setVersion(file: string): Promise<void> {
  const held = await readVersioned(file);
  held.version = version;
  const root = held.packages?.[''];
  if (root !== undefined) root.version = version;
  await writeFile(file, `${JSON.stringify(held, null, 2)}\n`);
}

function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}
