import { authorsOf } from '../evidence/authors.ts';
import type { CslDate, StyledItem } from './style-engine.ts';
import type { WebPage } from './web-page.ts';

/*
 * What each style makes of a web page, and of a part of one. The style files know how things are written; these rules say
 * which thing is what. None of them changes what a style prints, but for one word in Chicago's (`withDateWords`).
 */

/**
 * MLA. The title of the part comes first where no person wrote it, the larger whole that holds it is its container, and who
 * runs the site is its publisher: “Children.” *The Human Toll*, Aleppo Explained, …. A publisher of the same name as the
 * container, and an author of the same name as either, are left out (https://style.mla.org/source-with-no-author/). So is
 * "https://": every example of the MLA is without.
 */
export function mlaItem(page: WebPage, headline: Headline): StyledItem {
  const container = page.partOf ?? page.site;
  const publisher = page.publisher ?? page.site;
  return {
    type: 'webpage',
    ...titleWithCapitals(page, headline),
    ...(page.author === container || page.author === publisher ? {} : authorOf(page.author)),
    ...(container === null ? {} : { 'container-title': capitals(container, headline) }),
    ...(publisher === null || publisher === container ? {} : { publisher }),
    ...datesOf(page),
    ...addressOf(page.url?.replace(/^https?:\/\//, '') ?? null),
  };
}

/**
 * APA. A page that nobody signs begins with its title, in italics; the source is the site and its address. A part of a page
 * is a part of a greater whole: its title stays upright, and the whole follows after "In", as for an entry of a wiki
 * (https://apastyle.apa.org/style-grammar-guidelines/references/examples/wikipedia-references). The style file gives only
 * the year of what it takes for an entry, and day and month too of a `document` in a whole. A site that is its own author
 * is not named twice.
 */
export function apaItem(page: WebPage): StyledItem {
  const site = page.site === page.author ? null : page.site;
  return {
    title: withoutStop(page.title),
    language: page.language,
    ...authorOf(page.author),
    ...(page.partOf === null
      ? { type: 'webpage', ...(site === null ? {} : { 'container-title': site }) }
      : { type: 'document', 'container-title': page.partOf, ...(site === null ? {} : { publisher: site }) }),
    ...datesOf(page),
    ...addressOf(page.url),
  };
}

/**
 * Chicago. A bibliography lists a page that nobody signs under the owner of its site; then come the title of the part, the
 * larger work that it stands in, the date in the page's own words, and the address, as in "Google. “Privacy Policy.”
 * Privacy & Terms. Effective November 15, 2023. …"
 * (https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html).
 *
 * For a date with words before it the style file has a place, but only for the one word "Accessed". So the date goes
 * there, and `withDateWords` sets the page's own words. It also takes whatever a page stands in for a name, and leaves its
 * letters alone; the title of a larger page gets the capitals of a headline here.
 */
export function chicagoItem(page: WebPage, headline: Headline): StyledItem {
  const author = page.author ?? page.publisher ?? page.site;
  const container = page.partOf === null ? page.site : capitals(page.partOf, headline);
  return {
    type: 'webpage',
    ...titleWithCapitals(page, headline),
    ...authorOf(author),
    ...(container === null || container === author ? {} : { 'container-title': container }),
    ...datesOf(hasDateWords(page) ? { accessed: page.published, published: null } : page),
    ...addressOf(page.url),
  };
}

/** Chicago's entry with the page's own words before the date, where it has some: "Edition of November 22, 2026." */
export function withDateWords(entry: string, page: WebPage): string {
  if (page.published === null || !hasDateWords(page)) return entry;
  return entry.replace(/\bAccessed (?=[^.]+\. \S+$)/, () => `${page.dateWords} `);
}

/** Before the day of what has no address the style file has no place for words. */
function hasDateWords({ dateWords, url }: WebPage): boolean {
  return dateWords !== null && url !== null;
}

/** English words with the capitals of a headline. */
type Headline = (words: string) => string;

/**
 * MLA and Chicago write English titles with the capitals of a headline, but not a sentence that stands for a title. The
 * engine takes a title in another language as it is; so it is told of one wherever the capitals are set already.
 */
function titleWithCapitals({ title, language }: WebPage, headline: Headline): Pick<StyledItem, 'title' | 'language'> {
  const asItIs = title.endsWith('.') || !/^en\b/.test(language);
  return { title: asItIs ? withoutStop(title) : capitals(title, headline), language: 'zxx' };
}

/** The styles set the stop themselves. */
function withoutStop(title: string): string {
  return title.replace(/\.$/, '');
}

const ARTICLE_OF_NAME = /(?<=[\p{L}\p{N},;’'] )(?:a[dlnrstz]|adh|ash|ath|el)-(?=\p{Lu})/gu;

/** The article of an Arabic name stays small in the middle of a title: al-Assad. */
function capitals(title: string, headline: Headline): string {
  return [...title.matchAll(ARTICLE_OF_NAME)].reduce(
    (cased, { 0: article, index }) => cased.slice(0, index) + article + cased.slice(index + article.length),
    headline(title),
  );
}

function authorOf(author: string | null): Pick<StyledItem, 'author'> {
  return author === null ? {} : { author: authorsOf(author) };
}

function addressOf(url: string | null): Pick<StyledItem, 'URL'> {
  return url === null ? {} : { URL: url };
}

function datesOf({
  published,
  accessed,
}: Pick<WebPage, 'published' | 'accessed'>): Pick<StyledItem, 'issued' | 'accessed'> {
  return {
    ...(published === null ? {} : { issued: dateOf(published) }),
    ...(accessed === null ? {} : { accessed: dateOf(accessed) }),
  };
}

function dateOf(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}
