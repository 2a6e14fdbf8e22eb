/** Where the links of a book lead: to another of its chapters, to a note of the same one, outside, or nowhere. */
import { hasClass, mapElements, textOf, type Element, type Node } from '../html/tree.ts';

/** A place in a book; the beginning of the chapter where `anchor` is empty. */
export interface Target {
  readonly chapter: string;
  readonly anchor: string;
}

/** What a link to a place in the book begins with in `Chapter.content`. */
const SCHEME = 'book:';

/** The place in the book that an address of a chapter's content names, or null for an address outside. */
export function targetOf(href: string): Target | null {
  if (!href.startsWith(SCHEME)) return null;
  const [chapter = '', anchor = ''] = href.slice(SCHEME.length).split('#');
  return { chapter, anchor };
}

/** Puts the addresses of an edition into content; `addressOf` answers where it has put a place of the book. */
export function withAddresses(content: readonly Node[], addressOf: (target: Target) => string): Node[] {
  return mapElements(content, (element) => {
    const target = targetOf(element.attributes['href'] ?? '');
    if (target === null) return [element];
    return [{ ...element, attributes: { ...element.attributes, href: addressOf(target) } }];
  });
}

export interface LinkingPage {
  readonly chapter: string;
  /** Address on the site against which its links are written, `/toll/`. */
  readonly address: string;
  /** Ids in the content of the chapter. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Rewires the links of a page. A citation leads to its note in the references of the same chapter. A link to what the book
 * has not becomes plain text. A link outside stays.
 *
 * @param placeOf where the book has what an address of the site names, `/toll/#counts`; null for nowhere
 */
export function rewire(
  content: readonly Node[],
  page: LinkingPage,
  placeOf: (path: string, anchor: string) => Target | null,
): Node[] {
  return mapElements(content, (element) => {
    const { name, attributes, children } = element;
    const href = attributes['href'];
    if (name !== 'a' || href === undefined) return [element];
    if (/^(https?:|mailto:)/.test(href)) return [element];
    const target = noteOf(element, page) ?? placeOfLink(href, page, placeOf);
    if (target === null) return children;
    const address = `${SCHEME}${target.chapter}${target.anchor === '' ? '' : `#${target.anchor}`}`;
    return [{ ...element, attributes: { ...attributes, href: address } }];
  });
}

function noteOf(link: Element, { chapter, ids }: LinkingPage): Target | null {
  if (!hasClass(link, 'cite')) return null;
  const anchor = `ref-${textOf(link.children)}`;
  return ids.has(anchor) ? { chapter, anchor } : null;
}

function placeOfLink(
  href: string,
  page: LinkingPage,
  placeOf: (path: string, anchor: string) => Target | null,
): Target | null {
  const { pathname, hash, search } = new URL(href, `http://site.invalid${page.address}`);
  const anchor = decodeURIComponent(hash.slice(1));
  if (search !== '') return null;
  // Of several chapters made from one page a link within it means its own.
  if (pathname === page.address && page.ids.has(anchor)) return { chapter: page.chapter, anchor };
  return placeOf(pathname, anchor);
}
