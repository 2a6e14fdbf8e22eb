/** The search engine as the search box sees it. Runs in the browser; Pagefind stands behind it. */

/** A section that answers a query. */
export interface Hit {
  readonly url: string;
  readonly page: string;
  /** Heading of the section; null where the page as a whole is meant. */
  readonly section: string | null;
  /** What kind of page it is, in a word for readers. */
  readonly kind: string;
  /** The passage that answers, in pieces; those that match the query are marked. */
  readonly passage: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Engine {
  /** The best sections for a query, best first, at most `limit`. */
  readonly search: (query: string, limit: number) => Promise<Hit[]>;
}

/** The part of Pagefind's answer that is used. */
interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly kind?: string };
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ results: readonly { data: () => Promise<PagefindPage> }[] }>;
}

/** At most this many sections of one page are shown, so that one long page does not fill the list. */
const SECTIONS_A_PAGE = 3;

/**
 * Loads Pagefind and its index from the site.
 *
 * @param root address of the site's root, ending with `/`
 * @throws if engine or index cannot be loaded
 */
export async function loadEngine(root: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: new URL(root).pathname, excerptLength: 24 });
  await pagefind.init();
  return {
    search: async (query, limit) => {
      const { results } = await pagefind.search(query);
      const hits: Hit[] = [];
      for (const result of results) {
        if (hits.length >= limit) break;
        hits.push(...hitsOfPage(await result.data()).filter((hit) => answers(query, hit)));
      }
      return hits.slice(0, limit);
    },
  };
}

/** The sections of one page that match, in Pagefind's order. */
export function hitsOfPage(page: PagefindPage): Hit[] {
  const title = page.meta.title ?? page.url;
  const kind = page.meta.kind ?? '';
  const parts = page.sub_results.length > 0 ? page.sub_results : [{ title, url: page.url, excerpt: page.excerpt }];
  return parts.slice(0, SECTIONS_A_PAGE).map((part) => ({
    url: part.url,
    page: title,
    section: part.url.includes('#') ? part.title : null,
    kind,
    passage: piecesOf(part.excerpt),
  }));
}

/**
 * Whether a hit has anything to do with the query. Pagefind shortens a word that it does not know until something begins
 * with the rest, so that "asdf" finds "as": a marked word must share at least three fifths of a word of the query.
 */
export function answers(query: string, hit: Hit): boolean {
  const asked = wordsOf(query);
  const marked = hit.passage.filter((piece) => piece.marked).flatMap((piece) => wordsOf(piece.text));
  return asked.some((word) => marked.some((other) => sharedStart(word, other) >= Math.ceil(word.length * 0.6)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Takes Pagefind's excerpt apart, so that nothing of it is ever read as HTML. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = piece.startsWith('<mark>');
      return { marked, text: decoded(marked ? piece.slice('<mark>'.length, -'</mark>'.length) : piece) };
    });
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
