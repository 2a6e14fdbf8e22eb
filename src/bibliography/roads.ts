/**
 * The roads from a citation to the document itself, all of which leave this site: the live page is the document's own address;
 * here are the other two, its archived copy and the very passage.
 */
import type { Passage, Quotation, SourceDocument } from '../evidence/model.ts';

/** A copy in a web archive. */
export interface ArchivedCopy {
  readonly address: string;
  /** The day of the copy, or the one that the archive is asked to come nearest to: ISO 8601 as far as known; null for none. */
  readonly date: string | null;
  /** Whether it is this very copy that the address names, and not the nearest one. */
  readonly exact: boolean;
}

const ARCHIVE = 'https://web.archive.org/web/';

/**
 * The copy that was recorded, or else an address by which the Wayback Machine leads to the copy nearest to the day of which
 * the document speaks. Its 14 digits are a wish made from what is known: noon, and the middle of a month or a year. Without
 * any date the archive leads to the latest copy. Null for a document without an address.
 */
export function archivedCopy(document: SourceDocument): ArchivedCopy | null {
  const { url, archived, published, latestEvent } = document;
  if (archived !== null) {
    const [, year, month, day] = /\/(\d{4})(\d{2})(\d{2})\d{6}\//.exec(archived) ?? [];
    return { address: archived, date: [year, month, day].join('-'), exact: true };
  }
  if (url === null) return null;
  const [page] = url.split('#');
  const date = published ?? latestEvent;
  return { address: ARCHIVE + (date === null ? '' : `${stampOf(date)}/`) + page, date, exact: false };
}

function stampOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `${year}0701120000`;
  return `${year}${month}${day ?? '15'}120000`;
}

/** What a page may set in another way than this site does. */
const UNCERTAIN = /["'`´‘’‚‛“”„‟«»‹›′″–—…]|\.{3}/;

/** Fewer words than these are found in too many places. */
const FEWEST_WORDS = 3;

/**
 * Address of the very passage: in a PDF the page that its locator names, elsewhere the words of a quotation. Null where the
 * document has no address, or nothing recorded leads to the passage for certain.
 */
export function passageAddress(document: SourceDocument, passage: Passage, quotation: Quotation | null): string | null {
  const { url } = document;
  if (url === null) return null;
  if (/\.pdf$/i.test(new URL(url).pathname)) {
    const page = /\bpage (\d+)/i.exec(passage.locator)?.[1];
    return page === undefined ? null : `${url.split('#')[0]}#page=${page}`;
  }
  const words = quotation === null ? [] : matchableWords(quotation.words);
  if (words.length < FEWEST_WORDS) return null;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeFragment(words.join(' '))}`;
}

/**
 * The longest run of words of a quotation that a browser finds on the page for certain. Apostrophes, quotation marks, dashes
 * and dots of omission part the runs: the site sets them its own way, and the page may set them another.
 */
export function matchableWords(quotation: string): string[] {
  const runs: string[][] = [[]];
  for (const word of quotation.trim().split(/\s+/)) {
    if (UNCERTAIN.test(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), []);
  const words = longest.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return words.split(' ').filter((word) => word !== '');
}

/** Percent-encodes words for `:~:text=`, in which commas, dashes and ampersands have a meaning of their own. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(/-/g, '%2D');
}
