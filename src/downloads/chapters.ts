/**
 * The site as the chapters of a book, read from its built pages: what EPUB and PDF are made of. Content is plain data
 * (src/html/tree.ts); a link from one place of the book to another is `book:<chapter id>#<anchor>` and gets its address from
 * `withAddresses` (src/plain/links.ts).
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onceByKey } from '../evidence/once-by-key.ts';
import { rewire, type Target } from '../plain/links.ts';
import { contentOf } from '../plain/page-content.ts';
import { byLetter, sourceAnchor, sourceOf, type Source } from './book/sources.ts';
import { el, elementsOf, find, hasClass, parseHtml, textOf, type Node } from '../html/tree.ts';

export type Part = 'explainers' | 'actors' | 'disagreements' | 'glossary' | 'sources';

export interface Chapter {
  /** Unique in the book, and good for the name of a file: `toll`, `actors-hts`, `sources-a`. */
  readonly id: string;
  /** Address of its page on the site, `/toll/`; of a list of sources the address of the list of all. */
  readonly address: string;
  readonly title: string;
  readonly part: Part;
  readonly content: readonly Node[];
}

/** The parts of the book in their order, each with its title. */
export const PARTS: Readonly<Record<Part, string>> = {
  explainers: 'What happened',
  actors: 'Who is who',
  disagreements: 'Where the sources disagree',
  glossary: 'Glossary',
  sources: 'Sources',
};

/** The page that opens each part, and of explainers the one that lists them all. */
const ADDRESS = {
  explainers: '/',
  actors: '/actors/',
  disagreements: '/disagreements/',
  glossary: '/glossary/',
  sources: '/sources/',
};

/**
 * Reads the chapters in reading order: explainers as the front page lists them, actors and disagreements as the
 * pages do that list them, the glossary, and the sources by letter.
 *
 * @param site folder of the built site
 * @throws if two chapters have one id
 */
export async function readChapters(site: string): Promise<Chapter[]> {
  const read = async (address: string): Promise<Node[]> =>
    parseHtml(await readFile(join(site, address, 'index.html'), 'utf8'));
  const reading = find(await read(ADDRESS.explainers), (element) => hasClass(element, 'home-read'));
  if (reading === undefined) throw new Error('The front page has no list of what to read.');
  const explainers = linksAmong(reading.children, ADDRESS.explainers).filter((link) => link !== ADDRESS.actors);
  const pages: [Part, string][] = [...explainers.map((address): [Part, string] => ['explainers', address])];
  for (const part of ['actors', 'disagreements'] as const) {
    const listed = linksAmong(contentOf(await read(ADDRESS[part])), ADDRESS[part]);
    const own = [...new Set(listed)].filter((link) => link.startsWith(ADDRESS[part]));
    pages.push(
      [part, ADDRESS[part]],
      ...own.filter((link) => link !== ADDRESS[part]).map((link) => [part, link] as [Part, string]),
    );
  }
  pages.push(['glossary', ADDRESS.glossary]);

  const chapters: Chapter[] = [];
  for (const [part, address] of pages) {
    const content = contentOf(await read(address));
    chapters.push({ id: chapterId(address), address, title: headingOf(content), part, content });
  }
  const documents = (await readdir(join(site, ADDRESS.sources), { withFileTypes: true })).filter((each) =>
    each.isDirectory(),
  );
  const sources: Source[] = [];
  for (const { name } of documents) sources.push(sourceOf(name, contentOf(await read(`${ADDRESS.sources}${name}/`))));
  const letters = byLetter(sources);
  const all = [...chapters, ...sourceChapters(letters)];
  refuseDoubles(all);
  return rewired(all, placesOf(letters));
}

/** @throws if two pages of a book have one id: the file of one would take the place of the other's */
export function refuseDoubles(pages: readonly Pick<Chapter, 'id' | 'title'>[]): void {
  const titles = new Map<string, string>();
  for (const { id, title } of pages) {
    const other = titles.get(id);
    if (other !== undefined)
      throw new Error(
        `In books “${other}” and “${title}” would both be "${id}", and one would be lost. Give the file of one of them in content/ another name.`,
      );
    titles.set(id, title);
  }
}

/** The same, read once: more than one edition is made of them. */
export const chaptersOf = onceByKey((site: string) => site, readChapters);

/** The headings of a chapter's sections with their anchors, for the contents of a book. */
export function sectionsOf({ content }: Chapter): { readonly anchor: string; readonly title: string }[] {
  return [...elementsOf(content)].flatMap(({ name, attributes, children }) =>
    name === 'h2' && attributes['id'] !== undefined ? [{ anchor: attributes['id'], title: textOf(children) }] : [],
  );
}

function sourceChapters(letters: ReadonlyMap<string, readonly Source[]>): Chapter[] {
  return [...letters].map(([letter, sources], index) => {
    const title = `Sources: ${letter}`;
    const content = [
      el('header', { class: 'page-head' }, el('h1', {}, title)),
      ...(index === 0 ? [el('p', { class: 'sources-note' }, SOURCES_NOTE)] : []),
      ...sources.map(({ entry }) => entry),
    ];
    return { id: sourcesId(letter), address: ADDRESS.sources, title, part: 'sources', content };
  });
}

const SOURCES_NOTE =
  'Every document that a claim cites, with what is known of it and what is not. What each passage says is told in our own words; the texts belong to their publishers and are not here, except for short quotations.';

function sourcesId(letter: string): string {
  return `sources-${letter.toLowerCase().replace('–', '-')}`;
}

/** Where each document stands among the sources, by the address of its page. */
function placesOf(letters: ReadonlyMap<string, readonly Source[]>): Map<string, { chapter: string; document: string }> {
  return new Map(
    [...letters].flatMap(([letter, sources]) =>
      sources.map(({ id }) => [`${ADDRESS.sources}${id}/`, { chapter: sourcesId(letter), document: id }] as const),
    ),
  );
}

function rewired(
  chapters: readonly Chapter[],
  sources: ReadonlyMap<string, { readonly chapter: string; readonly document: string }>,
): Chapter[] {
  const ids = new Map(chapters.map(({ id, content }) => [id, idsOf(content)]));
  const byAddress = new Map([...chapters].reverse().map(({ id, address }) => [address, id]));
  const placeOf = (path: string, anchor: string): Target | null => {
    const source = sources.get(path);
    const chapter = source?.chapter ?? byAddress.get(path);
    if (chapter === undefined) return null;
    const wanted = source === undefined ? anchor : sourceAnchor(source.document, anchor);
    if (ids.get(chapter)?.has(wanted) === true) return { chapter, anchor: wanted };
    return { chapter, anchor: source === undefined ? '' : sourceAnchor(source.document) };
  };
  return chapters.map((chapter) => {
    const page = { chapter: chapter.id, address: chapter.address, ids: ids.get(chapter.id) ?? new Set<string>() };
    return { ...chapter, content: rewire(chapter.content, page, placeOf) };
  });
}

function idsOf(content: readonly Node[]): Set<string> {
  return new Set([...elementsOf(content)].flatMap(({ attributes }) => attributes['id'] ?? []));
}

/** Addresses of pages that links lead to, without doubles, in their order. */
function linksAmong(nodes: readonly Node[], from: string): string[] {
  const links = [...elementsOf(nodes)].flatMap(({ name, attributes }) => {
    const href = attributes['href'];
    if (name !== 'a' || href === undefined || /^[a-z]+:/.test(href)) return [];
    return [new URL(href, `http://site.invalid${from}`).pathname];
  });
  return [...new Set(links)];
}

function chapterId(address: string): string {
  return address.replace(/^\/|\/$/g, '').replaceAll('/', '-');
}

function headingOf(content: readonly Node[]): string {
  return textOf([find(content, ({ name }) => name === 'h1') ?? '']);
}
