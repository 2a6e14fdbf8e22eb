import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderForTest } from '../intake/folder-for-test.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { publish } from './publish.ts';
import { releasedChangelog } from './released-changelog.ts';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n### You can now\n\n- read;\n\n## 0.1.0\n\nOlder.\n';
const SUMS = 'abc  aleppo-explained.zip\n';

let root = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const now = { version: '1.0.0', date: '2027-01-15' };

beforeEach(() => {
  root = folderForTest('publish');
  for (const { path, text } of sampleContent('<Claim id="a" on="first-report#p1">Observer said so.</Claim>'))
    write(path, text);
  write('package.json', '{ "version": "0.1.0" }');
  write('package-lock.json', '{ "version": "0.1.0", "packages": { "": { "version": "0.1.0" } } }');
  write('CHANGELOG.md', CHANGELOG);
});

const passes = (): Promise<boolean> => {
  // What is checked and built is the site as it is published.
  expect(read('content/published.txt')).toContain('release 1.0.0 2027-01-15');
  expect(read('package.json')).toContain('"1.0.0"');
  write('dist/downloads/SHA256SUMS', SUMS);
  return Promise.resolve(true);
};

describe('a release', () => {
  it('lists what is published, sets the version, and keeps changelog and checksums', async () => {
    const { done, said } = await publish({ ...now, root, everything: passes });
    expect(said).toMatch(/Release 1\.0\.0 of 2027-01-15\. New in the list of what is published: \d+ pages, /);
    expect(done).toBe(true);
    expect(read('content/published.txt')).toMatch(/^\/sample\/( \/s\/\w+\/)?\n(#.*\n)*#c-a [0-9a-f]{8}$/m);
    expect(read('package-lock.json')).not.toContain('0.1.0');
    expect(read('CHANGELOG.md')).toMatch(/^# Changelog\n\n## 1\.0\.0, 2027-01-15\n\nNew in .*\n\n### You can now/);
    expect(read('docs/releases/1.0.0.sha256')).toBe(SUMS);
  });

  it.each([
    ['fails', () => Promise.resolve(false)],
    ['breaks off', () => Promise.reject(new Error('broken off'))],
    ['passes and leaves no checksums', () => Promise.resolve(true)],
  ])('leaves everything as it was where the run %s', async (_what, everything) => {
    const before = ['package.json', 'package-lock.json', 'CHANGELOG.md'].map(read);
    const ended = await publish({ ...now, root, everything }).catch((error: Error) => ({
      done: false,
      said: error.message,
    }));
    expect(ended.done).toBe(false);
    expect(['package.json', 'package-lock.json', 'CHANGELOG.md'].map(read)).toEqual(before);
    expect(existsSync(join(root, 'content/published.txt'))).toBe(false);
    expect(existsSync(join(root, 'docs/releases'))).toBe(false);
  });

  it('is refused before anything is run where its version cannot be, the evidence does not hold, or nobody says what is new', async () => {
    const never = (): Promise<boolean> => Promise.reject(new Error('It was run.'));
    expect((await publish({ ...now, version: '0.9.0', root, everything: never })).said).toContain('below 1.0.0');
    write('CHANGELOG.md', CHANGELOG.replace(/### You[^#]*/, ''));
    expect((await publish({ ...now, root, everything: never })).said).toContain('has nothing under "## Unreleased"');
    write('content/explainers/sample.mdx', '---\ntitle: A\n---\n');
    expect((await publish({ ...now, root, everything: never })).said).toContain('The evidence does not hold');
  });

  it('recorded alone, leaves the changelog', async () => {
    expect((await publish({ ...now, root, everything: null })).done).toBe(true);
    expect(read('CHANGELOG.md')).toBe(CHANGELOG);
  });
});

it('the next changes stand under a heading of their own', () => {
  const later = CHANGELOG.replace('## Unreleased', '## Unreleased\n\n- write;\n\n## 1.0.0, 2027-01-15');
  const told = releasedChangelog(later, { version: '1.1.0', date: '2027-02-01', published: 'Nothing.' });
  expect(told).toMatch(/## 1\.1\.0, 2027-02-01\n\nNothing\.\n\n- write;\n\n## 1\.0\.0, 2027-01-15/);
  expect(releasedChangelog('# Changelog\n\n## 1.0.0\n\n- x\n', { ...now, published: '' })).toBeNull();
});
