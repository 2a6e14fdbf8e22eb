import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEpub } from './epub.ts';
import { writeSampleSite } from './sample-site.ts';

let folder = '';
let bytes = new Uint8Array();
let file: (name: string) => string;

async function make(day: string): Promise<Uint8Array<ArrayBuffer>> {
  const out = await mkdtemp(join(folder, 'out-'));
  const [edition] = await makeEpub({ site: join(folder, 'site'), offline: '', out, day, log: () => undefined });
  return new Uint8Array(await readFile(join(out, edition?.file ?? '')));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'epub-'));
  await mkdir(join(folder, 'site'));
  await writeSampleSite(join(folder, 'site'));
  bytes = await make('2026-11-22');
  const files = unzipSync(bytes);
  file = (name) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the book', () => {
  it('begins with what says that it is one, not packed', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(bytes[8]).toBe(0);
  });

  it('has the same bytes for the same edition, and another name for another', async () => {
    expect(await make('2026-11-22')).toEqual(bytes);
    const idOf = (text: string): string => /urn:uuid:[\da-f-]{36}/.exec(text)?.[0] ?? '';
    const other = unzipSync(await make('2026-11-23'))['EPUB/package.opf'] ?? new Uint8Array();
    expect(idOf(file('package.opf'))).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(idOf(strFromU8(other))).not.toBe(idOf(file('package.opf')));
  });

  it('is refused where a chapter would take the place of a page of its own', async () => {
    const site = join(folder, 'other-site');
    await writeSampleSite(site);
    await cp(join(site, 'toll'), join(site, 'nav'), { recursive: true });
    const front = join(site, 'index.html');
    const link = '<ul><li><a href="nav/">Another</a></li>';
    await writeFile(front, (await readFile(front, 'utf8')).replace('<ul>', link));
    const work = { site, offline: '', out: folder, day: '2026-11-22', log: () => undefined };
    await expect(makeEpub(work)).rejects.toThrow('“Contents” and “The toll” would both be "nav"');
  });

  it('says when it was made and what those need to know who cannot see it', () => {
    expect(file('package.opf')).toContain('<meta property="dcterms:modified">2026-11-22T00:00:00Z</meta>');
    for (const property of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(file('package.opf')).toContain(`property="schema:${property}"`);
  });

  it('says of what day it is, in front and at the end of each chapter', () => {
    for (const name of ['title-page.xhtml', 'toll.xhtml', 'sources-r.xhtml'])
      expect(file(name)).toContain('<time datetime="2026-11-22">22 November 2026</time>');
  });

  it('explains every sign of standing before it is met', () => {
    expect(file('title-page.xhtml').match(/<dt>/g)).toHaveLength(4);
    expect(file('title-page.xhtml')).toContain('<span class="sign" aria-hidden="true">○</span> One independent origin');
  });

  it('lists parts, chapters, and what explainers tell', () => {
    expect(file('nav.xhtml')).toContain(
      '<a href="actors.xhtml">Who is who</a><ol><li><a href="actors-hts.xhtml">HTS</a>',
    );
    expect(file('nav.xhtml')).toContain('<a href="toll.xhtml#counts">Counts</a>');
    expect(file('nav.xhtml')).not.toMatch(/#references|actors-hts\.xhtml#/);
    expect(file('nav.xhtml')).toContain('<span>Sources</span><ol><li><a href="sources-r.xhtml">R</a>');
  });

  it('has notes that reading apps know as notes, and the ways back', () => {
    expect(file('toll.xhtml')).toMatch(/href="#ref-1" [^>]*epub:type="noteref" role="doc-noteref"/);
    expect(file('toll.xhtml')).toMatch(/class="references" [^>]*role="doc-endnotes"/);
    expect(file('toll.xhtml')).toContain('<a href="#c-toll-one" epub:type="backlink" role="doc-backlink">');
    expect(file('toll.xhtml')).not.toContain('epub:type="footnote"');
  });

  it('is XHTML: names are closed, pictures have their namespace and a ground of their own, Arabic is marked', () => {
    expect(file('toll.xhtml')).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    expect(file('toll.xhtml')).toContain('<rect class="ground" x="-10" y="-10" width="340" height="220"');
    expect(file('toll.xhtml')).toContain('four &amp; more');
    expect(file('actors-hts.xhtml')).toContain('<bdi lang="ar" dir="rtl" xml:lang="ar">');
    expect(file('package.opf')).toMatch(/href="toll\.xhtml" [^>]*properties="svg"/);
  });
});
