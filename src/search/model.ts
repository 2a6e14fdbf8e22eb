/** What the search answers, as the search box and the search page see it. Plain data. */
import type { Standing } from '../evidence/model.ts';

/** What a result is. A reader is told in a word. */
export type ResultKind =
  | 'section'
  | 'page'
  | 'actor'
  | 'place'
  | 'person'
  | 'body'
  | 'term'
  | 'event'
  | 'disagreement'
  | 'chart'
  | 'source'
  | 'lesson';

/** What results may be narrowed to, each by one value of a facet. */
export interface Filters {
  readonly kind?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly year?: string;
  readonly document?: string;
}

/** A stretch of a passage; those that match the query are marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A thing that answers a query. */
export interface Hit {
  /** Absolute or relative to the root given, with its anchor. */
  readonly url: string;
  readonly kind: ResultKind;
  readonly title: string;
  /** The page that it stands on, where that is another. */
  readonly page: string | null;
  /** What of it answers, in pieces. */
  readonly passage: readonly Piece[];
  /** The claim that the passage is; null where it is no claim. */
  readonly claim: { readonly url: string; readonly standing: Standing } | null;
}

/** Where a glossary entry, an actor or a chart's newest number answers the query by itself. */
export interface ShortAnswer {
  readonly url: string;
  readonly name: string;
  readonly kind: ResultKind;
  readonly says: string;
  readonly arabic: string | null;
  readonly citations: readonly { readonly label: string; readonly url: string }[];
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** How many records answer; a least number where there may be `more`. */
  readonly total: number;
  readonly more: boolean;
  readonly short: ShortAnswer | null;
  /** Set where a near spelling was taken for what was asked. */
  readonly instead: { readonly asked: string; readonly shown: string } | null;
  /** Words that were not understood, as they were typed, and left out. */
  readonly notUnderstood: readonly string[];
  /** Whether nothing was looked for, since the query has only words that stand everywhere, such as "the". */
  readonly isTooCommon: boolean;
  /** Where nothing is found: spellings near to what was asked. */
  readonly nearest: readonly string[];
  /** Where nothing is found: the explainers. */
  readonly topics: readonly { readonly title: string; readonly url: string }[];
}

/** One value of a facet and how many of the results have it; null where that is not known, on a very large site. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number | null;
}

export interface Engine {
  /** Fetches what a query will need of which this is the beginning. */
  readonly prepare: (query: string) => Promise<void>;
  /** The best results for a query, best first, at most `limit`. */
  readonly search: (query: string, limit: number, filters?: Filters) => Promise<Answer>;
  /** What the results of a query can be narrowed to. An empty query means everything. */
  readonly facets: (
    query: string,
    filters?: Filters,
  ) => Promise<Readonly<Record<keyof Filters, readonly FacetValue[]>>>;
}
