import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderForTest } from '../intake/folder-for-test.ts';
import { formatAnnotations } from './format-annotations.ts';
import { formatJson } from './format-json.ts';
import { findingFormat } from './output-format.ts';
import type { Finding } from '../evidence/findings.ts';

const FINDING: Finding = {
  code: 'unknown-document',
  at: { file: 'content/a:b,c%.mdx', line: 2, column: 6 },
  message: 'No document "x": 100% sure,\r\nreally.',
  help: 'Did you mean "y"?',
};

describe('annotations', () => {
  it('have a line a finding, with what would end it escaped', () => {
    expect(
      formatAnnotations([FINDING, { ...FINDING, at: { file: 'b', line: 1, column: 1 }, message: 'B.', help: null }]),
    ).toBe(
      [
        '::error file=content/a%3Ab%2Cc%25.mdx,line=2,col=6,title=unknown-document::No document "x": 100%25 sure,%0D%0Areally.%0A→ Did you mean "y"?%0Adocs/checks/unknown-document.md',
        '::error file=b,line=1,col=1,title=unknown-document::B.%0Adocs/checks/unknown-document.md',
      ].join('\n'),
    );
  });
});

describe('JSON', () => {
  it('has a flat object a finding', () => {
    expect(JSON.parse(formatJson([FINDING]))).toEqual({
      findings: [
        {
          code: 'unknown-document',
          file: 'content/a:b,c%.mdx',
          line: 2,
          column: 6,
          message: 'No document "x": 100% sure,\r\nreally.',
          help: 'Did you mean "y"?',
          page: 'docs/checks/unknown-document.md',
        },
      ],
    });
  });

  it('is there without findings', () => expect(JSON.parse(formatJson([]))).toEqual({ findings: [] }));
});

describe('the format', () => {
  it('is the one that is asked for', () => {
    expect(findingFormat(['--format', 'json'], {})).toBe('json');
    expect(findingFormat(['--format=terminal'], { GITHUB_ACTIONS: 'true' })).toBe('terminal');
  });

  it('is annotations in CI of a Git host and the terminal elsewhere', () => {
    expect(findingFormat([], { GITHUB_ACTIONS: 'true' })).toBe('annotations');
    expect(findingFormat([], { CI: 'true' })).toBe('terminal');
  });

  it('that does not exist is an error that names the nearest one', () => {
    expect(() => findingFormat(['--format', 'jsno'], {})).toThrow('No format "jsno". Did you mean "json"?');
    expect(() => findingFormat(['--format'], {})).toThrow('There are: terminal, annotations, json.');
  });

  it.each([[['--fromat', 'json']], [['--format', 'json', '--whole']], [['json']]])('of %j is not guessed', (args) => {
    expect(() => findingFormat(args, {})).toThrow(/^No flag ".*"\. .*--format/);
  });
});

it('a program finds JSON and nothing else on standard output, and 1 as the exit code', { timeout: 60_000 }, () => {
  const root = folderForTest('json');
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content', 'stray.txt'), 'x');
  const script = join(process.cwd(), 'src', 'cli', 'check-evidence.ts');
  const run = spawnSync(process.execPath, [script, '--format', 'json'], { cwd: root, encoding: 'utf8' });
  expect(JSON.parse(run.stdout)).toMatchObject({ findings: [{ code: 'unreadable', file: 'content/stray.txt' }] });
  expect(run.status).toBe(1);
});
