import { stripVTControlCharacters } from 'node:util';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatFindings } from './format-findings.ts';

it('a finding shows its place, its line with the place marked, and what to do', async () => {
  const root = mkdtempSync(join(tmpdir(), 'findings-'));
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
    '',
    '1 finding',
  ]);
});

it('a finding in a file that is gone still says what is wrong', async () => {
  const text = await formatFindings(
    [{ code: 'unreadable', at: { file: 'gone.mdx', line: 1, column: 1 }, message: 'Gone.', help: null }],
    '/nowhere',
  );
  expect(text).toContain('Gone.');
});
