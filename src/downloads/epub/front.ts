/** The pages of the book that are not of the site: cover, title page, contents. */
import { readableDate } from '../../evidence/dates.ts';
import { STANDING_SIGNS } from '../../plain/page-content.ts';
import { el, type Element, type Node } from '../../html/tree.ts';
import { PARTS, sectionsOf, type Chapter, type Part } from '../chapters.ts';
import { fileOf } from './xhtml.ts';

export const BOOK_TITLE = 'Aleppo Explained';
export const BOOK_LINE = 'How Aleppo fell in November 2024, and what led there';

/** Ids of the book's own pages, which no chapter has. */
export const OWN_PAGES = { cover: 'cover', title: 'title-page', contents: 'nav' } as const;

export const COVER_FILE = 'cover.png';

const COVER_WORDS = `Cover: ${BOOK_TITLE}. ${BOOK_LINE}. Below, the skyline of the citadel of Aleppo.`;

/** What each part of the book is, for its title page. */
const PART_SAYS: Readonly<Record<Part, string>> = {
  explainers: 'the offensive, what led to it, what followed, and what it did to people',
  actors: 'a chapter on each who took part',
  disagreements: 'questions on which the documents differ, their answers side by side',
  glossary: 'terms, people, bodies and places, with other spellings and the Arabic',
  sources: 'every document, what it says passage by passage, and where it was published',
};

/** The chapters of each part, in the order of the parts. */
function byPart(chapters: readonly Chapter[]): { part: Part; title: string; chapters: readonly Chapter[] }[] {
  return Object.entries(PARTS).map(([name, title]) => {
    const part = name as Part;
    return { part, title, chapters: chapters.filter((chapter) => chapter.part === part) };
  });
}

export function coverPage(): Node[] {
  return [
    el(
      'section',
      { class: 'cover', 'epub:type': 'cover' },
      el('img', { src: COVER_FILE, alt: COVER_WORDS, role: 'doc-cover' }),
    ),
  ];
}

/**
 * What this is, of which day, what is in it, and how its signs are read.
 *
 * @param day of the edition, ISO 8601
 */
export function titlePage(chapters: readonly Chapter[], day: string): Node[] {
  return [
    el(
      'section',
      { 'epub:type': 'titlepage', class: 'title-page' },
      el('h1', {}, BOOK_TITLE),
      el('p', { class: 'question' }, BOOK_LINE),
      el('p', {}, ...editionOf(day), '. What came to be known later is not in it.'),
      el('p', {}, 'Every statement of fact leads to the passage of a document that it rests on.'),
      el('h2', { id: 'in-it' }, 'What is in it'),
      el('ul', {}, ...byPart(chapters).map(partLine)),
      el('p', {}, el('a', { href: fileOf(OWN_PAGES.contents) }, 'Contents')),
      el('h2', { id: 'signs' }, 'How to read the signs'),
      el(
        'p',
        {},
        'A small number behind a statement leads to its note at the end of the chapter: what the document says there, in our own words, and who says it. The note leads back, and on to the document in the list of sources. A sign behind the numbers says how the statement stands.',
      ),
      el('dl', { class: 'signs' }, ...STANDING_SIGNS.flatMap(signLines)),
      el('h2', { id: 'links' }, 'Links'),
      el(
        'p',
        {},
        'Links within the book need no internet. Those marked ↗ lead to other people’s pages and do. The large maps, the timeline and the tables of numbers are on the site; they are not in this book.',
      ),
      el('h2', { id: 'licence' }, 'Copy it, pass it on'),
      el(
        'p',
        {},
        'The text may be copied, changed and republished by anyone who names Aleppo Explained, links to the licence and says what was changed: ',
        el('a', { class: 'outside', href: LICENCE.address }, LICENCE.name),
        '. Not covered are the quotations, which are short extracts of other people’s work, and the documents themselves.',
      ),
    ),
  ];
}

export const LICENCE = {
  name: 'Creative Commons Attribution 4.0 International Licence',
  address: 'https://creativecommons.org/licenses/by/4.0/',
};

/** "Edition of 22 November 2026". */
export function editionOf(day: string): Node[] {
  return ['Edition of ', el('time', { datetime: day }, readableDate(day))];
}

function partLine({ part, title, chapters }: ReturnType<typeof byPart>[number]): Element {
  const [first] = chapters;
  const name = first === undefined ? title : el('a', { href: fileOf(first.id) }, title);
  return el('li', {}, name, `: ${PART_SAYS[part]}`);
}

function signLines({ sign, label, meaning }: (typeof STANDING_SIGNS)[number]): Element[] {
  return [el('dt', {}, el('span', { class: 'sign', 'aria-hidden': 'true' }, sign), ` ${label}`), el('dd', {}, meaning)];
}

/** The contents: parts, their chapters and the sections of those that are long, and the landmarks of the book. */
export function contentsPage(chapters: readonly Chapter[]): Node[] {
  const landmark = (type: string, id: string, says: string): Element =>
    el('li', {}, el('a', { 'epub:type': type, href: fileOf(id) }, says));
  const firstOf = (part: Part): string => chapters.find((chapter) => chapter.part === part)?.id ?? OWN_PAGES.title;
  return [
    el(
      'nav',
      { 'epub:type': 'toc', id: 'toc', role: 'doc-toc', 'aria-labelledby': 'toc-title' },
      el('h1', { id: 'toc-title' }, 'Contents'),
      el(
        'ol',
        {},
        el('li', {}, el('a', { href: fileOf(OWN_PAGES.title) }, 'About this book')),
        ...byPart(chapters).map(contentsOfPart),
      ),
    ),
    el(
      'nav',
      { 'epub:type': 'landmarks', id: 'landmarks', hidden: 'hidden', 'aria-labelledby': 'landmarks-title' },
      el('h2', { id: 'landmarks-title' }, 'Landmarks'),
      el(
        'ol',
        {},
        landmark('cover', OWN_PAGES.cover, 'Cover'),
        landmark('titlepage', OWN_PAGES.title, 'About this book'),
        landmark('toc', OWN_PAGES.contents, 'Contents'),
        landmark('bodymatter', firstOf('explainers'), 'Begin reading'),
        landmark('glossary', firstOf('glossary'), PARTS.glossary),
        landmark('bibliography', firstOf('sources'), PARTS.sources),
      ),
    ),
  ];
}

function contentsOfPart({ part, title, chapters }: ReturnType<typeof byPart>[number]): Element {
  const [first, ...others] = chapters;
  if (others.length === 0 && first !== undefined) return contentsOfChapter(first);
  const opens = first?.title === title;
  const nameOf = ({ title: name }: Chapter): string => (part === 'sources' ? name.replace(/^.*: /, '') : name);
  const listed = (opens ? others : chapters).map((chapter) => contentsOfChapter(chapter, nameOf(chapter)));
  return el(
    'li',
    {},
    opens ? el('a', { href: fileOf(first.id) }, title) : el('span', {}, title),
    el('ol', {}, ...listed),
  );
}

/** Parts whose chapters are short, or whose sections are much the same in each. */
const WITHOUT_SECTIONS = new Set<Part>(['actors', 'disagreements', 'sources']);

/** Ends of chapters, to which their text leads. */
const AT_THE_END = new Set(['disputed', 'references']);

function contentsOfChapter(chapter: Chapter, name = chapter.title): Element {
  const sections = WITHOUT_SECTIONS.has(chapter.part)
    ? []
    : sectionsOf(chapter).filter(({ anchor }) => !AT_THE_END.has(anchor));
  return el(
    'li',
    {},
    el('a', { href: fileOf(chapter.id) }, name),
    ...(sections.length === 0
      ? []
      : [
          el(
            'ol',
            {},
            ...sections.map(({ anchor, title }) =>
              el('li', {}, el('a', { href: `${fileOf(chapter.id)}#${anchor}` }, title)),
            ),
          ),
        ]),
  );
}
