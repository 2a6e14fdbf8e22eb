import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readContentFiles } from '../intake/files.ts';
import { folderForTest } from '../intake/folder-for-test.ts';
import { checkFiles } from '../intake/read-evidence.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { THINGS } from './content-forms.ts';
import { newContent } from './new-content.ts';
import { newOrigin } from './new-origin.ts';

let root = '';
beforeEach(() => {
  root = folderForTest('new-content');
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

const written = (path: string): string => readFileSync(join(root, 'content', path), 'utf8');

describe('a new thing', () => {
  it.each([...THINGS])('%s: the check refuses each of its files until it is filled in', async (thing, parts) => {
    await newContent(thing, ['some-thing'], root);
    const files = await readContentFiles(root);
    expect(files).toHaveLength(parts.length);
    const { findings } = checkFiles([...sampleContent(''), ...files]);
    for (const { path } of files) {
      const own = findings.filter(({ at }) => at.file === path);
      expect(own, path).not.toEqual([]);
      // What is there already has the right shape.
      expect(
        own.filter(({ code }) => code === 'unknown-field'),
        path,
      ).toEqual([]);
    }
  });

  it('has what was given in its fields, in their kind', async () => {
    await newContent('place', ['hama', '--latitude', '35.13', '--says', 'A: "b" # c'], root);
    expect(written('places/hama.yaml')).toContain('latitude: 35.13\n');
    expect(written('places/hama.yaml')).toContain(`says: 'A: "b" # c'\n`);
    await newContent('event', ['2024-11-30-x', '--claims', 'one, two'], root);
    expect(written('events/2024-11-30-x.yaml')).toContain('claims: [ one, two ]\n');
  });

  it('holds once it is filled in as its comments say', async () => {
    await newContent('glossary', ['hama', '--name', 'Hama', '--kind', 'place'], root);
    const { findings } = checkFiles([...sampleContent(''), ...(await readContentFiles(root))]);
    expect(findings).toEqual([]);
  });

  it('tells an editor its fields, from where it stands', async () => {
    await newContent('event', ['some-thing'], root);
    expect(written('events/some-thing.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/docs\/schemas\/events\.json\n/,
    );
  });

  it('is never written over another, in none of its files', async () => {
    mkdirSync(join(root, 'content', 'answers'), { recursive: true });
    writeFileSync(join(root, 'content', 'answers', 'words.mdx'), 'mine');
    await expect(newContent('lesson', ['words'], root)).rejects.toThrow('is there already');
    expect(await readContentFiles(root)).toHaveLength(1);
  });

  it('cannot have an id that is no part of an address, or a field that it does not have', async () => {
    await expect(newContent('event', ['../x'], root)).rejects.toThrow('cannot be the id of a new event');
    await expect(newContent('event', ['x', '--titel', 'y'], root)).rejects.toThrow('Did you mean "--title"?');
  });

  it('takes a value that begins with a dash, and says how it is given', async () => {
    await expect(newContent('place', ['x', '--longitude', '-3.5'], root)).rejects.toThrow("use '--longitude=-XYZ'");
    await newContent('place', ['x', '--longitude=-3.5'], root);
    expect(written('places/x.yaml')).toContain('longitude: -3.5\n');
  });
});

it('a new origin stands at the end of the others', async () => {
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content', 'origins.yaml'), 'observer:\n  name: Observer');
  await newOrigin(['helmets', '--name', 'White Helmets'], root);
  expect(written('origins.yaml')).toMatch(
    /^observer:\n {2}name: Observer\nhelmets:\n {2}name: White Helmets\n {2}kind: FILL IN/,
  );
  await expect(newOrigin(['observer'], root)).rejects.toThrow('has "observer" already');
});

it('the first origin begins their file, and the folder with it', async () => {
  await newOrigin(['helmets', '--name', 'White Helmets'], root);
  expect(written('origins.yaml')).toMatch(/^helmets:\n {2}name: White Helmets\n/);
});
