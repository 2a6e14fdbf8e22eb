import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readContentFiles } from '../intake/files.ts';
import { folderForTest } from '../intake/folder-for-test.ts';
import { checkFiles } from '../intake/read-evidence.ts';
import { newSource } from './new-source.ts';

let root = '';
beforeEach(() => {
  root = folderForTest('new-source');
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

const record = (id: string): string => readFileSync(join(root, 'content', 'sources', `${id}.yaml`), 'utf8');

describe('a new source', () => {
  it('is a record whose every gap the check names', async () => {
    await newSource(
      ['paper-2024-11-29', '--url', 'https://example.org/a', '--title=A: "b"', '--published', '2024-11-29'],
      root,
    );
    const { findings } = checkFiles(await readContentFiles(root));
    expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(['missing-field']));
    expect(findings.map((finding) => /"(.*)" has yet to be filled in/.exec(finding.message)?.[1])).toEqual([
      'label',
      'publisher',
      'author',
      'latestEvent',
      'language',
      'kind',
      'read',
      'about',
      'passages, p1, digest, number 1, says',
      'passages, p1, digest, number 1, by, number 1',
    ]);
  });

  it('has a passage for each paragraph of its text, and a fingerprint, but not the text', async () => {
    const text = join(root, 'text.txt');
    writeFileSync(text, 'A first paragraph of words.\r\n\n  \nA second paragraph of words.\n');
    await newSource(['paper', '--text', text], root);
    expect([...record('paper').matchAll(/^ {2}(p\d+):/gm)].map((match) => match[1])).toEqual(['p1', 'p2']);
    const sheet = readFileSync(join(root, 'content', 'fingerprints', 'paper.yaml'), 'utf8');
    expect(sheet).toMatch(/^ {2}p1: "[0-9a-f]{6}( [0-9a-f]{6}){2}"\n {2}p2: "[0-9a-f]{6}( [0-9a-f]{6}){2}"$/m);
    expect(record('paper') + sheet).not.toContain('paragraph of words');
  });

  it('is never written over another', async () => {
    await newSource(['paper'], root);
    await expect(newSource(['paper', '--label', 'Other'], root)).rejects.toThrow('is there already');
    expect(record('paper')).not.toContain('Other');
  });

  it.each(['../paper', '/paper', 'Paper', 'a b', 'a--b', 'a/b', 'a\\b', 'a\0b', ''])(
    'cannot be called "%s"',
    async (id) => {
      await expect(newSource([id], root)).rejects.toThrow('cannot be the id of a new document');
      expect(existsSync(join(root, 'content'))).toBe(false);
    },
  );

  it('says which flag was meant', async () => {
    await expect(newSource(['paper', '--titel', 'x'], root)).rejects.toThrow('Did you mean "--title"?');
    await expect(newSource([], root)).rejects.toThrow('Name one document');
    await expect(newSource(['paper', '--text', join(root, 'gone.txt')], root)).rejects.toThrow('cannot be read');
  });
});
