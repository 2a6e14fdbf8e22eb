import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { additionOf } from '../evidence/published.ts';
import { folderForTest } from '../intake/folder-for-test.ts';
import { checkFiles, contentChanged, readEvidence } from '../intake/read-evidence.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { newChange } from './new-change.ts';

const TEXT = '<Claim id="rain" on="first-report#p2@paper">Somebody says that it rained.</Claim>\n';
const WORDS = ['--kind', 'correction', '--what', 'Less rain: "a little".', '--why', 'We misread it.'];
let root = '';

beforeEach(() => {
  root = folderForTest('new-change');
});

/** Writes the sample content to disk, published with the first text and then changed to the second. */
function place(published: string | null, text: string): void {
  const { evidence } = checkFiles(sampleContent(published ?? ''));
  const list = `${additionOf(evidence, '1.0.0', '2027-01-15').lines.join('\n')}\n`;
  for (const file of sampleContent(text, published === null ? {} : { 'content/published.txt': list })) {
    mkdirSync(dirname(join(root, file.path)), { recursive: true });
    writeFileSync(join(root, file.path), file.text);
  }
}

/** The findings of what stands on disk now, by code. */
async function findings(): Promise<string[]> {
  contentChanged();
  return (await readEvidence({ root })).findings.map(({ code }) => code);
}

it('a change is recorded so that the check is content, and brought up to date after another edit', async () => {
  place(TEXT, TEXT.replace('it rained.', 'it rained a little.'));
  expect(await findings()).toEqual(['unrecorded-change']);
  expect(await newChange(['rain', ...WORDS], root)).toMatchObject({ done: true });
  expect(await findings()).toEqual([]);
  expect((await newChange(['rain'], root)).said).toContain('is up to date');

  place(TEXT, TEXT.replace('it rained.', 'It hardly rained.'));
  expect(await findings()).toEqual(['unrecorded-change']);
  expect(await newChange(['rain'], root)).toMatchObject({ done: true });
  expect(await findings()).toEqual([]);

  const records = readdirSync(join(root, 'content/changes'));
  expect(records).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}-rain\.yaml$/)]);
  expect(readFileSync(join(root, 'content/changes', records[0] ?? ''), 'utf8')).toContain('Less rain: "a little".');
});

it('names where the claim is told again for younger readers', async () => {
  place(TEXT, TEXT.replace('it rained.', 'it rained a little.'));
  mkdirSync(join(root, 'content/pages'));
  mkdirSync(join(root, 'content/in-short'));
  writeFileSync(join(root, 'content/pages/in-short.mdx'), '---\ntitle: In short\nsummary: A sample.\n---\n');
  writeFileSync(join(root, 'content/in-short/sample.mdx'), '<Retold claim="rain">It rained, somebody says.</Retold>\n');
  const { said } = await newChange(['rain', ...WORDS], root);
  expect(said).toContain('"rain" is told again in content/in-short/sample.mdx, line 1.');
});

it('a claim that is no more is recorded as withdrawn', async () => {
  place(TEXT, 'Nothing.\n');
  expect(await newChange(['rain', ...WORDS, '--name', 'no-rain'], root)).toMatchObject({ done: true });
  const [record = ''] = readdirSync(join(root, 'content/changes'));
  expect(record).toMatch(/-no-rain\.yaml$/);
  expect(readFileSync(join(root, 'content/changes', record), 'utf8')).toContain('rain: withdrawn');
});

it.each([
  ['without a claim', [], 'Name the claims'],
  ['without words', ['rain'], 'what is different now'],
  ['of no known kind', ['rain', '--kind', 'corection', '--what', 'x', '--why', 'x'], 'Did you mean "correction"?'],
  ['with empty words', ['rain', '--kind', 'update', '--what', ' ', '--why', 'x'], 'are empty'],
  ['with an unknown option', ['rain', '--wat', 'x'], "'--wat'"],
  ['of what has not changed', ['rain', ...WORDS], 'is as it was published'],
  ['of what was never there', ['rian', ...WORDS], 'Did you mean "rain"?'],
  ['of what is not published yet', ['snow', ...WORDS], 'has not been published yet'],
  ['under a name that leaves the folder', ['rain', '--name', '../../x', ...WORDS], 'cannot be part of an address'],
])('nothing is recorded %s', async (_what, args, why) => {
  place(TEXT, `${TEXT}\n<Claim id="snow" on="first-report#p2@paper">Somebody says that it snowed.</Claim>\n`);
  expect(await newChange(args, root)).toMatchObject({ done: false, said: expect.stringContaining(why) });
  expect(readdirSync(join(root, 'content'))).not.toContain('changes');
});

it('nothing is recorded before version 1.0', async () => {
  place(null, TEXT);
  expect((await newChange(['rain', ...WORDS], root)).said).toContain('before version 1.0');
});

it('a thing that cannot be made is answered with what can', () => {
  const path = join(process.cwd(), 'src', 'cli', 'new.ts');
  const { status, stderr } = spawnSync(process.execPath, [path, 'chagne'], { cwd: root, encoding: 'utf8' });
  expect(stderr).toContain('There is no "new chagne". Did you mean "change"?');
  expect(status).toBe(2);
}, 30_000);
