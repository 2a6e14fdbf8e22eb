import { stripVTControlCharacters } from 'node:util';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FINDING_CODES } from '../evidence/findings.ts';
import { folderForTest } from './folder-for-test.ts';
import { formatFindings } from './format-findings.ts';

it('a finding shows its place, its line with the place marked, and what to do', async () => {
  const root = folderForTest('findings');
  writeFileSync(join(root, 'sample.mdx'), 'first\nSome words here\n');
  const text = await formatFindings(
    [
      {
        code: 'unknown-document',
        at: { file: 'sample.mdx', line: 2, column: 6 },
        message: 'No such document.',
        help: 'Did you mean "x"?',
      },
    ],
    root,
  );
  expect(stripVTControlCharacters(text).split('\n')).toEqual([
    'sample.mdx:2:6  unknown-document',
    '  No such document.',
    '  | Some words here',
    '  |      ^',
    '  → Did you mean "x"?',
    '  docs/checks/unknown-document.md',
    '',
    '1 finding',
  ]);
});

it('every code has a page that explains it, and no page explains what does not exist', () => {
  const pages = readdirSync('docs/checks').map((file) => file.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...FINDING_CODES].sort());
  for (const page of pages) {
    const text = readFileSync(`docs/checks/${page}.md`, 'utf8');
    for (const part of ['## What it means', '## Example', '## How to mend it']) expect(text).toContain(part);
  }
});

it('a finding in a file that is gone still says what is wrong', async () => {
  const text = await formatFindings(
    [{ code: 'unreadable', at: { file: 'gone.mdx', line: 1, column: 1 }, message: 'Gone.', help: null }],
    '/nowhere',
  );
  expect(text).toContain('Gone.');
});

it('a finding about an odd name does not steer the terminal', async () => {
  const at = { file: 'content/a\n\u001B[2J.yaml', line: 1, column: 1 };
  const text = await formatFindings([{ code: 'unreadable', at, message: 'No \u202Ename.', help: null }], '/nowhere');
  expect(stripVTControlCharacters(text).split('\n').slice(0, 2)).toEqual([
    'content/a□□[2J.yaml:1:1  unreadable',
    '  No □name.',
  ]);
});
