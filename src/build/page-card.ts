import { publishedAddress } from '../teaching/published-address.ts';
import { relativeAddress } from './relative-links.ts';
import type { Card } from '../drawing/card.ts';

/** The folder of all cards, and of nothing else: an edition for readers without a line leaves it out. */
export const CARDS_FOLDER = '/cards/';

/** What a page says of itself in its head. */
export interface PageHead {
  /** Address of the page from the root, `/toll/`. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** The kind of page, as search results name it. */
  readonly kind: string;
  readonly site: string;
}

export interface PageCard {
  /** Address of the card from the root, `/cards/toll.png`. */
  readonly address: string;
  readonly card: Card;
}

/** Kinds of pages that share one card, because there are too many of them (docs/decisions/0014-cards.md). */
const SHARED: Readonly<Record<string, { readonly name: string; readonly title: string; readonly line: string }>> = {
  'Source document': {
    name: 'source-document',
    title: 'A source document',
    line: 'What is known of it, what each passage says, and the claims that rest on it.',
  },
};

/** The card of a page, and where it is. The same head gives the same card. */
export function cardOfPage({ page, title, description, kind, site }: PageHead): PageCard {
  const shared = SHARED[kind];
  if (shared !== undefined)
    return {
      address: `${CARDS_FOLDER}${shared.name}.png`,
      card: { title: shared.title, line: shared.line, kind: 'Sources', site },
    };
  const path = page.replace(/^\/|\/$/g, '');
  return {
    address: `${CARDS_FOLDER}${path === '' ? 'home' : path}.png`,
    card: { title, line: description, kind: path === '' || kind === title ? '' : kind, site },
  };
}

/**
 * What a page calls its card by. Those who show cards ask for an absolute address, which a page can give only where the site
 * knows its own; without one the address is relative, and right from any folder of any host.
 *
 * @param page address of the page; @param card address of its card; both from the root of the site
 * @param site where the site is published, or undefined
 */
export function sharedAddress(page: string, card: string, site: URL | undefined): string {
  return publishedAddress(card, site) ?? relativeAddress(page, card);
}

/** A card in words, for those who do not see it. */
export function cardInWords({ title, line, kind, site }: Card): string {
  return [kind, title, line, site === title ? '' : site]
    .filter((part) => part !== '')
    .map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
