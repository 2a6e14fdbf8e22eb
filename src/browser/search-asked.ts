/** What a reader asks: a query and filters, as they are written in a box and in the address of the search page. */
import type { Filters } from '../search/model.ts';

export interface Asked {
  /** Cleaned, at most `LONGEST_QUERY` letters. */
  readonly query: string;
  readonly filters: Filters;
}

/** A longer query is cut: nobody means so many words, and each costs time. */
export const LONGEST_QUERY = 200;

/** The filters in the order in which they are shown, with their words. Their names stand in addresses. */
export const FILTERS: readonly { readonly name: keyof Filters; readonly label: string; readonly any: string }[] = [
  { name: 'kind', label: 'Kind', any: 'Any kind' },
  { name: 'actor', label: 'Actor', any: 'Any actor' },
  { name: 'place', label: 'Place', any: 'Any place' },
  { name: 'year', label: 'Year', any: 'Any year' },
  { name: 'document', label: 'Document', any: 'Any document' },
];

/**
 * A query without what no one types on purpose: control characters, marks of direction, halves of letters; with single
 * spaces; and cut where it is too long.
 */
export function cleanQuery(written: string): string {
  // Cut roughly at first, so that ten thousand letters cost nothing.
  const clean = written
    .slice(0, 10 * LONGEST_QUERY)
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  return [...clean].slice(0, LONGEST_QUERY).join('').trim();
}

/** What the address of the search page asks: `?q=hama&actor=hts`. */
export function askedOfAddress(search: string): Asked {
  const written = new URLSearchParams(search);
  const filters: { -readonly [Name in keyof Filters]: string } = {};
  for (const { name } of FILTERS) {
    const value = cleanQuery(written.get(name) ?? '');
    if (value !== '') filters[name] = value;
  }
  return { query: cleanQuery(written.get('q') ?? ''), filters };
}

/** The part of the address of the search page that asks this; empty where nothing is asked. */
export function addressOfAsked({ query, filters }: Asked): string {
  const written = new URLSearchParams();
  if (query !== '') written.set('q', query);
  for (const { name } of FILTERS) {
    const value = filters[name];
    if (value !== undefined) written.set(name, value);
  }
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}

/** How many filters are on. */
export function countFilters(filters: Filters): number {
  return FILTERS.filter(({ name }) => filters[name] !== undefined).length;
}
