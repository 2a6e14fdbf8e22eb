/**
 * The index as it lies on disk: many small scripts, of which a query needs a few. Everything here is plain arrays, so that
 * they are small and quick to read.
 */
import type { Filters } from './model.ts';

/** What has to be known before anything can be looked up. Shard `start`. */
export interface Start {
  readonly records: number;
  /** How many records one shard `records-<n>` holds. */
  readonly block: number;
  /** By each shard `words-<n>`: what comes after all places before it, and not after its own first one. */
  readonly words: readonly string[];
  /** Of beginnings of words that lie in more than one of these shards: the commonest words. */
  readonly beginnings: Readonly<Record<string, readonly string[]>>;
  /** Beginnings of queries of which the answer lies ready, each in the shard `answers-<n>` of its place here. */
  readonly answers: readonly string[];
  /** How many shards `near-<n>` there are. */
  readonly near: number;
  /** How many shards `facets-<name>-<n>` there are of each facet that is in parts. */
  readonly facetParts: Readonly<Partial<Record<keyof Filters, number>>>;
}

/**
 * A word in `words-<n>`: the word, in how many records it stands, the terms of its synonyms, and the spellings that begin with
 * it, each as the stems that follow (parted by spaces) and the entry; and terms that answer a query that asks with it.
 */
export type WordRow = readonly [
  word: string,
  count: number,
  synonyms: readonly string[],
  spellings: readonly (readonly [rest: string, entry: string])[],
  askedFor?: readonly string[],
];

/**
 * A term in `words-<n>`: record numbers, each less the one before, with impacts in turn; 1 where more records have it than are
 * kept; and how it is written, as stems parted by spaces, where that is not the term itself.
 */
export type TermRow = readonly [term: string, postings: readonly number[], isCut: 0 | 1, forms: readonly string[]];

/** A shard `words-<n>`: what lies between two places, which are words and, among them, names and titles by all their words. */
export type WordShard = readonly [words: readonly WordRow[], terms: readonly TermRow[]];

/** Letters from which on a word is taken for the beginning of others, and of how many. */
export const SHORTEST_BEGINNING = 2;
const MOST_COMPLETIONS = 4;

/** Of words those that texts have and that begin with these letters: the commonest, in the order of how common they are. */
export function commonest(words: readonly WordRow[], beginning: string): WordRow[] {
  return words
    .filter(([word, count]) => count > 0 && word.startsWith(beginning))
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_COMPLETIONS);
}

/**
 * Where a term lies among the words: a title at its words, any other at itself. What is found by way of a word, such as the entry that
 * it spells, lies beside that word as well where it is small.
 */
export function placeOfTerm(term: string): string {
  return term.startsWith('=') ? term.slice(1) : term;
}

/** Where the term of a name lies that is spelled with these stems. */
export function placeOfName(first: string, rest: string): string {
  return rest === '' ? first : `${first} ${rest}`;
}

/** A key in `near-<n>` with the words that have it: each, in how many records it stands, and as it is written where it is of a name. */
export type NearRow = readonly [
  key: string,
  words: readonly (readonly [word: string, count: number, name: string | 0])[],
];

/** A part of a record; its address is less the record's page where it stands there; standing by its place in STANDINGS, or -1. */
export type PartRow = readonly [text: string, url: string, standing: number];

/**
 * A short answer. Of one series of a chart among several its own terms stand last: a query must have the names among them, or all of
 * them where none is a name. Null where nothing need be named.
 */
export type ShortRow = readonly [
  name: string,
  says: string,
  arabic: string,
  citations: readonly (readonly [label: string, url: string])[],
  own: readonly string[] | null,
];

/** A record in `records-<n>`; kind by its place in KINDS. Empty where there is no page, no entry, no short answer. */
export type RecordRow = readonly [
  url: string,
  kind: number,
  title: string,
  page: string,
  about: string,
  parts: readonly PartRow[],
  shorts: readonly ShortRow[],
];

/**
 * A value in `facets-<name>` with its label and the records that have it, each less the one before. Of a facet in parts only how
 * many there are stands here, and the records in `facets-<name>-<n>`.
 */
export type FacetRow = readonly [value: string, label: string, records: readonly number[] | number];

/** A value in `facets-<name>-<n>` with the records that have it, each less the one before. */
export type FacetPartRow = readonly [value: string, records: readonly number[]];

/** An explainer in `topics`. */
export type TopicRow = readonly [title: string, url: string];

/** Fetches a shard by its name. Rejects if it cannot be had. */
export type LoadShard = (name: string) => Promise<unknown>;

/** Which of so many shards holds a key: FNV-1a over its UTF-16 units. */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < key.length; place += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0) % shards;
}

/** Which shard of sorted keys would hold a key. */
export function shardAmong(key: string, firsts: readonly string[]): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rising numbers, each less the one before. */
export function asSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}

/** The numbers that {@link asSteps} made steps of. */
export function fromSteps(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
