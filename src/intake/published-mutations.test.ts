/**
 * What happens if the real content is published and someone then changes it: every change of this table must be caught,
 * with the right code and on the right line. A row whose text has been edited away says so; give it a new place.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it, vi } from 'vitest';
import { lastingPlaces } from '../evidence/checks/lasting-places.ts';
import { recordedChanges } from '../evidence/checks/recorded-changes.ts';
import { assembleEvidence } from '../evidence/evidence.ts';
import { additionOf } from '../evidence/published.ts';
import { readContentFiles, type ContentFile } from './files.ts';
import { checkFiles } from './read-evidence.ts';
import { takeIn } from './take-in.ts';
import type { Finding } from '../evidence/findings.ts';

/** `where` begins the line that the finding must point at: of the changed file, or of the list of what is published. */
type Row = readonly [
  what: string,
  file: string,
  from: string | RegExp,
  to: string,
  code: string,
  where: string | RegExp,
];

const LIST = 'content/published.txt';
const TOLL = 'content/explainers/toll.mdx';
const HOME = 'content/pages/home.mdx';
const DISAGREEMENT = 'content/disagreements/toll-offensive.mdx';
const REPORT_A = 'content/sources/report-a.yaml';

const ROWS: readonly Row[] = [
  [
    'a word of a claim',
    HOME,
    'began a large offensive',
    'began a big offensive',
    'unrecorded-change',
    /id="home-attack"/,
  ],
  [
    'a citation more',
    HOME,
    'id="home-end" on="',
    'id="home-end" on="report-b#p7 ',
    'unrecorded-change',
    /id="home-end"/,
  ],
  ['a disagreement less', HOME, ' disputed="start-day"', '', 'unrecorded-change', /id="home-attack"/],
  [
    'the words of a position',
    DISAGREEMENT,
    'at least 242 people killed',
    'at least 242 persons killed',
    'unrecorded-change',
    /says: .*242 persons/,
  ],
  ['a section id', TOLL, '[#civilians]', '[#civilian-dead]', 'vanished', '#civilians'],
  ['a heading without an id of its own', TOLL, '## In brief', '## In short', 'vanished', '#in-brief'],
  ['a claim id', TOLL, 'id="toll-brief-list" on', 'id="toll-list" on', 'vanished', '#c-toll-brief-list '],
  ['the id of a position', DISAGREEMENT, '- id: "242"', '- id: at-least-242', 'vanished', '#c-toll-offensive-242 '],
  ['the id of a passage', REPORT_A, '  p21:', '  p31:', 'vanished', '#p21'],
  ['a line of the list', LIST, /#c-toll-brief-list .*\n/, '', 'list-rewritten', 'release 1.0.0'],
  [
    'a fingerprint in the list',
    LIST,
    /#c-toll-brief-list \w{8}/,
    '#c-toll-brief-list 00000000',
    'list-rewritten',
    'release 1.0.0',
  ],
];

let files: ContentFile[] = [];

/** The version of the last release, if there is one. */
let released: string | undefined;

beforeAll(async () => {
  const unpublished = await readContentFiles(process.cwd());
  const before = unpublished.find(({ path }) => path === LIST)?.text ?? '';
  const { evidence } = checkFiles(unpublished);
  released = evidence.published.releases.at(-1)?.version;
  const last = Number(released?.split('.')[0] ?? 0);
  const { lines } = additionOf(evidence, `${last + 1}.0.0`, '2027-01-15');
  files = [...unpublished.filter(({ path }) => path !== LIST), { path: LIST, text: `${before}${lines.join('\n')}\n` }];
}, 60_000);

vi.setConfig({ testTimeout: 30_000 });

/** What the reading and the checks of what was published find. The others know nothing of it, and take forty times as long. */
function foundIn(changed: readonly ContentFile[]): Finding[] {
  const { content, findings } = takeIn(changed);
  const evidence = assembleEvidence(content);
  return [...findings, ...lastingPlaces(content, evidence), ...recordedChanges(content, evidence)];
}

it('published as it is, the real content has no findings', () => {
  expect(checkFiles(files).findings).toEqual([]);
});

it.each(ROWS)('%s is missed', (_what, path, from, to, code, where) => {
  const original = files.find((file) => file.path === path)?.text ?? '';
  const text = original.replace(from, () => to);
  if (text === original) throw new Error(`${path} no longer holds “${String(from)}”; give this row a new place.`);
  const lines = foundIn(files.map((file) => (file.path === path ? { path, text } : file)))
    .filter((finding) => finding.code === code)
    .map(({ at }) => lineAt(at.file === path ? text : fileText(at.file), at.line));
  expect(lines).toContainEqual(
    typeof where === 'string' ? expect.stringMatching(startOf(where)) : expect.stringMatching(where),
  );
});

it.each([
  // The edition for younger readers loses its section with it.
  ['an explainer', TOLL, ['#toll', '/toll/']],
  ['a disagreement', DISAGREEMENT, ['/disagreements/toll-offensive/']],
  ['a document', REPORT_A, ['/sources/report-a/']],
])('%s that is taken away is missed', (_what, path, places) => {
  const found = foundIn(files.filter((file) => file.path !== path));
  const gone = found.filter(({ code }) => code === 'vanished').map(({ at }) => lineAt(fileText(at.file), at.line));
  expect(gone.map((line) => line.replace(/ \/s\/.*/, ''))).toEqual(places);
});

it('the version of the project is that of the last release, so that the end of the list cannot be lost unseen', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(released).toBe(version.startsWith('0.') ? undefined : version);
});

function fileText(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

function lineAt(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? '';
}

function startOf(line: string): RegExp {
  return new RegExp(`^${line.replaceAll('.', '\\.')}`);
}
