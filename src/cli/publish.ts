import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DOWNLOADS_FOLDER } from '../build/editions.ts';
import { additionOf, refusalOf, type Addition } from '../evidence/published.ts';
import { contentChanged, readEvidence } from '../intake/read-evidence.ts';
import { formatFindings } from '../intake/format-findings.ts';
import { releasedChangelog } from './released-changelog.ts';
import type { Made } from './made.ts';

const LIST = join('content', 'published.txt');
const CHANGELOG = 'CHANGELOG.md';
const VERSIONED = ['package.json', 'package-lock.json'];
const HEADER = [
  '// What has been published, written by "npm run release". Lines are added, and never changed or taken out.',
  '// How to read it: src/evidence/published.ts. Why it is here: docs/decisions/0009-published-and-changed.md.',
];

interface Wanted {
  readonly version: string;
  /** The day of the release, ISO 8601. */
  readonly date: string;
  /** Folder of the project. */
  readonly root: string;
  /** Checks all there is and makes site and editions, with the list in place; whether all of it passed. Null for the record alone. */
  readonly everything: (() => Promise<boolean>) | null;
}

/**
 * Writes all that a release consists of: what is new in `content/published.txt`, the version, the entry of the changelog and the
 * checksums of the editions. If anything does not pass, all files are as they were.
 */
export async function publish({ version, date, root, everything }: Wanted): Promise<Made> {
  const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
  contentChanged();
  const { evidence, findings } = await readEvidence({ root });
  const refusal = refusalOf(version, versionOf(await read('package.json')), evidence.published);
  if (refusal !== null) return refuse(refusal);
  if (findings.length > 0)
    return refuse(`The evidence does not hold, so nothing is published.\n\n${await formatFindings(findings, root)}`);

  const addition = additionOf(evidence, version, date);
  const isFirst = evidence.published.releases.length === 0;
  const before = isFirst ? '' : await read(LIST);
  const files = new Map([[LIST, `${before}${[...(isFirst ? HEADER : []), '', ...addition.lines, ''].join('\n')}`]]);
  for (const path of VERSIONED) files.set(path, withVersion(await read(path), version));
  const told = `Release ${version} of ${date}. ${summaryOf(addition)}`;
  if (everything === null) {
    for (const [path, text] of files) await writeFile(join(root, path), text);
    return { done: true, said: `${told}\nWritten: ${[...files.keys()].join(', ')}.` };
  }

  const entry = releasedChangelog(await read(CHANGELOG), { version, date, published: summaryOf(addition) });
  if (entry === null)
    return refuse(`${CHANGELOG} has nothing under "## Unreleased". Say there what readers and authors can do now.`);
  files.set(CHANGELOG, entry);
  const putBack = await writeFiles(files, root);
  let isReleased = false;
  try {
    if (!(await everything()))
      return refuse(`Not everything passes, so nothing is released. All files are as they were.`);
    const sums = join('docs', 'releases', `${version}.sha256`);
    const checksums = await readFile(join(root, 'dist', DOWNLOADS_FOLDER, 'SHA256SUMS'), 'utf8');
    await mkdir(dirname(join(root, sums)), { recursive: true });
    await writeFile(join(root, sums), checksums);
    isReleased = true;
    return { done: true, said: [told, `Written: ${[...files.keys(), sums].join(', ')}.`, ...NEXT(version)].join('\n') };
  } finally {
    if (!isReleased) await putBack();
  }
}

const NEXT = (version: string): string[] => [
  'Read what it added to the list: each id is for ever. Then, today still, since the editions bear the day:',
  `  git add -A && git commit -m "Release ${version}" && git tag v${version}`,
  'dist/ is the site to publish, with the editions in dist/downloads/.',
];

/** Writes files; what it returns brings them back as they were. */
async function writeFiles(files: ReadonlyMap<string, string>, root: string): Promise<() => Promise<void>> {
  const before = new Map<string, string | null>();
  for (const path of files.keys()) before.set(path, await readFile(join(root, path), 'utf8').catch(() => null));
  const putBack = async (): Promise<void> => {
    for (const [path, text] of before)
      await (text === null ? rm(join(root, path), { force: true }) : writeFile(join(root, path), text));
  };
  for (const [path, text] of files) await writeFile(join(root, path), text);
  return putBack;
}

function summaryOf({ pages, sections, claims }: Addition): string {
  if (pages + sections + claims === 0) return 'Nothing is new in the list of what is published.';
  return `New in the list of what is published: ${pages} pages, ${sections} sections and passages, ${claims} claims.`;
}

interface Versioned {
  version: string;
  packages?: Record<string, { version?: string }>;
}

function versionOf(text: string): string {
  return (JSON.parse(text) as Versioned).version;
}

function withVersion(text: string, version: string): string {
  const held = JSON.parse(text) as Versioned;
  held.version = version;
  const root = held.packages?.[''];
  if (root !== undefined) root.version = version;
  return `${JSON.stringify(held, null, 2)}\n`;
}

function refuse(why: string): Made {
  return { done: false, said: why };
}
