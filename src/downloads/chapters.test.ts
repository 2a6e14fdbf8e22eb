import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markup } from '../html/tree.ts';
import { folderForTest } from '../intake/folder-for-test.ts';
import { readChapters, sectionsOf, type Chapter } from './chapters.ts';
import { writeSampleSite } from './sample-site.ts';

let folder = '';
let chapters: Chapter[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chapters-'));
  await writeSampleSite(folder);
  chapters = await readChapters(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function chapter(id: string): Chapter {
  const found = chapters.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No chapter ${id}.`);
  return found;
}

const html = (id: string): string => markup(chapter(id).content);

describe('the chapters of a book', () => {
  it('come in reading order, each under its part, those too that no footer lists', () => {
    expect(chapters.map(({ part, id }) => `${part} ${id}`)).toEqual([
      'explainers toll',
      'actors actors',
      'actors actors-hts',
      'disagreements disagreements',
      'disagreements disagreements-how-many',
      'glossary glossary',
      'sources sources-r',
      'sources sources-z',
    ]);
    expect(chapter('actors-hts').title).toBe('HTS');
    expect(sectionsOf(chapter('toll')).map(({ anchor }) => anchor)).toEqual(['counts', 'references']);
  });

  it('leave out what serves only on a screen', () => {
    expect(html('toll')).not.toMatch(/Evidence view|permalink|contents|read-on|Seen as charts|chart-touch|data-claim/);
  });

  it('have the signs of standing in their text, once a claim', () => {
    expect(html('toll')).toContain('>1</a><span class="sign" aria-hidden="true">○</span>');
    expect(html('toll')).toMatch(
      /class="differ" [^>]*><span class="sign" aria-hidden="true">◂▸<\/span> sources differ/,
    );
    expect(html('toll').match(/class="sign"/g)).toHaveLength(2);
  });

  it('have pictures that are one thing with a name', () => {
    expect(html('toll')).toMatch(/<svg [^>]*viewBox="0 0 320 200" role="img" aria-labelledby="course">/);
  });

  it('set no space before a full stop', () => {
    expect(html('actors-hts')).toContain('In Arabic <bdi lang="ar" dir="rtl">هتش</bdi>.');
  });
});

it('a book in which one chapter would take the place of another is refused', async () => {
  const other = folderForTest('chapters');
  await writeSampleSite(other);
  await cp(join(other, 'toll'), join(other, 'actors-hts'), { recursive: true });
  const front = join(other, 'index.html');
  await writeFile(
    front,
    (await readFile(front, 'utf8')).replace('<ul>', '<ul><li><a href="actors-hts/">Another</a></li>'),
  );
  await expect(readChapters(other)).rejects.toThrow('“The toll” and “HTS” would both be "actors-hts"');
});

describe('a link of a chapter', () => {
  it('leads from a citation to its note, and back', () => {
    expect(html('toll')).toContain('class="cite" href="book:toll#ref-1"');
    expect(html('toll')).toContain('<a href="book:toll#c-toll-one">1</a>');
  });

  it('leads from a note to the passage among the sources', () => {
    expect(html('toll')).toContain('<a href="book:sources-r#source-report-a--p9">Report A, paragraph 9</a>');
  });

  it('leads to other chapters, to their beginning where they have no such place', () => {
    expect(html('toll')).toContain('href="book:glossary#aleppo"');
    expect(html('toll')).toContain('href="book:actors-hts#who"');
    expect(html('disagreements-how-many')).toContain('<a href="book:disagreements">Where the sources disagree</a>');
    expect(html('disagreements-how-many')).toContain('<a href="book:toll">the toll</a>');
  });

  it('becomes plain text where the book has no such page', () => {
    expect(html('toll')).toContain('See the timeline and');
  });
});

describe('a document among the sources', () => {
  it('has what is known of it, what it says, and where it was published', () => {
    expect(html('sources-r')).toContain('<h2 id="source-report-a">Report A</h2>');
    expect(html('sources-r')).toContain('Title not recorded, A paper, 1 December 2024. News report. Read in whole.');
    expect(html('sources-r')).toContain('<a class="outside" href="https://example.org/a">https://example.org/a</a>');
    expect(html('sources-r')).toMatch(/id="source-report-a--p9">.*Four people\. <span class="ref-by">— Somebody/);
    expect(html('sources-r')).toContain('<q>at least four</q>');
    expect(html('sources-r')).not.toMatch(/claims rest|Not citable/);
  });
});
