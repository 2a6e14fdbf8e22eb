import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { coverPng } from '../build/cover.ts';
import { EDITION_KINDS } from '../build/editions.ts';
import { readableDate } from '../evidence/dates.ts';
import { el, find, type Node } from '../html/tree.ts';
import { chaptersOf, refuseDoubles, type Chapter, type Part } from './chapters.ts';
import {
  BOOK_LINE,
  BOOK_TITLE,
  contentsPage,
  COVER_FILE,
  coverPage,
  editionOf,
  OWN_PAGES,
  titlePage,
} from './epub/front.ts';
import { CONTAINER, packageDocument } from './epub/package.ts';
import { epubContent, fileOf, xhtmlFile } from './epub/xhtml.ts';
import { ARCHIVE_TIME } from '../build/archive.ts';
import type { Edition, Work } from './edition.ts';

/** The site as an EPUB 3 book: its chapters with their notes, the glossary, and the list of sources. */
export async function makeEpub({ site, out, day }: Work): Promise<readonly Edition[]> {
  const kind = EDITION_KINDS.find(({ format }) => format === 'epub');
  if (kind === undefined) return [];
  const chapters = await chaptersOf(site);
  const cover = { title: BOOK_TITLE, line: BOOK_LINE, edition: `Edition of ${readableDate(day)}` };
  const files = new Map<string, Uint8Array>([
    ['book.css', await readFile(new URL('epub/book.css', import.meta.url))],
    [COVER_FILE, await coverPng(cover)],
  ]);
  const pages = bookPages(chapters, day);
  refuseDoubles(pages);
  for (const { id, title, type, body } of pages) files.set(fileOf(id), strToU8(xhtmlFile({ title, type, body })));
  const spine = pages.map(({ id, body }) => ({
    id,
    hasPictures: find(body, ({ name }) => name === 'svg') !== undefined,
  }));
  files.set('package.opf', strToU8(packageDocument(spine, day)));
  await writeFile(join(out, kind.file), epubArchive(files));
  return [{ file: kind.file, format: 'epub', title: kind.title }];
}

interface BookPage {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly body: readonly Node[];
}

/** Every page of the book in reading order, its contents among them. */
function bookPages(chapters: readonly Chapter[], day: string): BookPage[] {
  const { cover, title, contents } = OWN_PAGES;
  return [
    { id: cover, title: BOOK_TITLE, type: 'cover', body: coverPage() },
    { id: title, title: BOOK_TITLE, type: 'frontmatter', body: titlePage(chapters, day) },
    { id: contents, title: 'Contents', type: 'frontmatter', body: contentsPage(chapters) },
    ...chapters.map((chapter) => chapterPage(chapter, day)),
  ];
}

/** What the chapters of a part are called in EPUB, and for those who listen. */
const PART_TYPE: Partial<Record<Part, { readonly type: string; readonly role: string }>> = {
  glossary: { type: 'glossary', role: 'doc-glossary' },
  sources: { type: 'bibliography', role: 'doc-bibliography' },
};

function chapterPage({ id, title, part, content }: Chapter, day: string): BookPage {
  const { type, role } = PART_TYPE[part] ?? { type: 'chapter', role: 'doc-chapter' };
  const chapter = el(
    'section',
    { class: `chapter ${part}`, 'epub:type': type, role, 'aria-label': title },
    ...epubContent(content, id),
  );
  const foot = el('p', { class: 'edition' }, `${BOOK_TITLE}. `, ...editionOf(day), '.');
  return {
    id,
    title,
    type: part === 'glossary' || part === 'sources' ? 'backmatter' : 'bodymatter',
    body: [chapter, foot],
  };
}

/** The files packed as EPUB wants it: first, and not packed at all, what says that it is one. */
function epubArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const archive: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
  };
  for (const [name, bytes] of files) archive[`EPUB/${name}`] = bytes;
  return zipSync(archive, { level: 9, mtime: ARCHIVE_TIME });
}
