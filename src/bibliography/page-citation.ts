import { onceByKey } from '../evidence/once-by-key.ts';
import { ADDRESS_TOKEN } from './address-token.ts';
import { exportItems } from './exports.ts';
import { IN_BIBTEX, IN_RIS, withStandIns } from './stand-ins.ts';
import { entryOfPage, labelOfStyle, type WrittenStyle } from './web-page-entry.ts';
import type { CslItem } from './csl.ts';
import type { WebPage } from './web-page.ts';

const SITE = 'Aleppo Explained';

/** A part of this site that somebody cites: a page, or a section, figure or claim on one. */
export interface CitedPart {
  /** Unique on the site and never changed, such as `toll-counts`: reference managers know the part by it. */
  readonly id: string;
  readonly title: string;
  /** Title of the page that the part stands on; null for a page. */
  readonly page: string | null;
  /** From the root of the site: `/toll/#counts`. */
  readonly path: string;
  /** The day of the edition, ISO 8601. */
  readonly published: string;
}

type Named = Pick<CitedPart, 'title' | 'page' | 'published'>;

export type CitationStyle = WrittenStyle | 'bibtex' | 'ris' | 'csl-json';

/** `ADDRESS_TOKEN` stands in text and HTML for the address of the site: see `withAddress`. */
export interface PageCitation {
  readonly style: CitationStyle;
  readonly label: string;
  readonly text: string;
  /** With the italics of the style; null where it has none. */
  readonly html: string | null;
}

/** In a style that people write, with its italics. */
export interface StyledCitation extends PageCitation {
  readonly style: WrittenStyle;
  readonly html: string;
}

const STYLES: readonly WrittenStyle[] = ['mla', 'apa', 'chicago'];

const bibtexOf = withStandIns(IN_BIBTEX, (item: CslItem) => exportItems([item], 'bibtex').trim());
const risOf = withStandIns(IN_RIS, (item: CslItem) => exportItems([item], 'ris').replace(/\n+$/, ''));

/** Stand in for the id and the address of a part, which are handed on as they are. */
const SOMEWHERE = { id: 'part-somewhere', name: nameOf({ id: 'part-somewhere' }), path: '/part-somewhere/' };

/** A path that every style, BibTeX and RIS leave as it is. */
const PLAIN_PATH = /^\/(?:[\w/#-]*[\w/])?$/;

/**
 * How to cite a part of this site, in every style. Nobody signs the pages, so none has an author; what that means for each
 * style, and how a part and its page are named together, is said in web-page-rules.ts.
 */
export function citationsOf(part: CitedPart): readonly PageCitation[] {
  if (!PLAIN_PATH.test(part.path)) return writtenCitations(part);
  const name = nameOf(part);
  const put = (text: string): string => text.replaceAll(SOMEWHERE.path, part.path).replaceAll(SOMEWHERE.name, name);
  return citationsSomewhere(part).map((citation) => ({
    ...citation,
    text: put(citation.text),
    html: citation.html === null ? null : put(citation.html),
  }));
}

/** All claims of a section are cited as the section is, each at an address of its own. */
const citationsSomewhere = onceByKey(
  ({ title, page, published }: CitedPart) => JSON.stringify([title, page, published]),
  (part) => writtenCitations({ ...part, id: SOMEWHERE.id, path: SOMEWHERE.path }),
);

/** What `citationsOf` answers, written for this part alone. */
export function writtenCitations(part: CitedPart): readonly PageCitation[] {
  const item = itemOf(part);
  const described = { ...item, publisher: SITE };
  return [
    ...inStyles(pageOf(part, `${ADDRESS_TOKEN}${part.path}`)),
    { style: 'bibtex', label: 'BibTeX', text: bibtexOf(described), html: null },
    { style: 'ris', label: 'RIS', text: risOf(described), html: null },
    { style: 'csl-json', label: 'CSL-JSON', text: JSON.stringify([item], null, 2), html: null },
  ];
}

/**
 * How to cite a part of an offline copy, in the styles that people write: by the same words, but for those that the footer of a
 * copy has before the day.
 *
 * @param address of the part where the site is published, whole; null where the copy does not know it
 */
export function citationsOfCopy(part: Named, address: string | null): readonly StyledCitation[] {
  return inStyles({ ...pageOf(part, address), dateWords: 'Offline edition of' });
}

function inStyles(page: WebPage): StyledCitation[] {
  return STYLES.map((style) => ({ style, label: labelOfStyle(style), ...entryOfPage(page, style) }));
}

/** The footer of every page says "Edition of" before the day. */
function pageOf({ title, page, published }: Named, url: string | null): WebPage {
  return {
    title,
    language: 'en',
    author: null,
    partOf: page,
    site: SITE,
    publisher: null,
    published,
    dateWords: 'Edition of',
    accessed: null,
    url,
  };
}

/**
 * For reference managers, which have no field for the page that a part stands on: "Children (The human toll)". The name of
 * the site is the container for CSL; the library hands only a publisher on to BibTeX and RIS.
 */
function itemOf({ id, title, page, path, published }: CitedPart): CslItem {
  const named = title.replace(/\.$/, '');
  return {
    id: nameOf({ id }),
    type: 'webpage',
    title: page === null ? named : `${named} (${page})`,
    'container-title': SITE,
    issued: { 'date-parts': [published.split('-').map(Number)] },
    URL: `${ADDRESS_TOKEN}${path}`,
    language: 'en',
  };
}

/** The name of a part for reference managers. */
function nameOf({ id }: Pick<CitedPart, 'id'>): string {
  const words = id.toLowerCase().split(/[^a-z0-9]+/);
  return ['aleppo-explained', ...words.filter(Boolean)].join('-');
}
