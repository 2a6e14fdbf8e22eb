/** Looks things up in the shards, each of which is fetched once. */
import { commonest, fromSteps, placeOfTerm, shardAmong, shardOf } from './shards.ts';
import type { KnownWord } from './near.ts';
import type { Answer, Filters } from './model.ts';
import type {
  FacetPartRow,
  FacetRow,
  LoadShard,
  NearRow,
  RecordRow,
  Start,
  TermRow,
  TopicRow,
  WordRow,
  WordShard,
} from './shards.ts';

/** What is known of a term: its records with impacts, whether some were left out, how it is written. */
export interface Term {
  readonly term: string;
  readonly records: readonly number[];
  readonly impacts: readonly number[];
  readonly isCut: boolean;
  readonly forms: readonly (readonly string[])[];
}

export interface ShardReader {
  readonly start: Start;
  readonly word: (word: string) => Promise<WordRow | null>;
  /** The commonest words that begin with these letters, the commonest first. */
  readonly completions: (beginning: string) => Promise<WordRow[]>;
  /** A term that lies at a place: where its word or name led to it. */
  readonly term: (term: string, place: string) => Promise<Term | null>;
  readonly near: (key: string) => Promise<KnownWord[]>;
  readonly record: (number: number) => Promise<RecordRow | null>;
  readonly facet: (name: keyof Filters) => Promise<readonly FacetRow[]>;
  /** The records that have a value of a facet. */
  readonly withValue: (name: keyof Filters, value: string) => Promise<readonly number[]>;
  /** The answer that lies ready for a beginning of a query, with addresses that begin with `/`; null where none does. */
  readonly answerTo: (beginning: string) => Promise<Answer | null>;
  readonly topics: () => Promise<readonly TopicRow[]>;
}

/** @throws if the first shard cannot be had */
export async function readShards(load: LoadShard): Promise<ShardReader> {
  const kept = new Map<string, Promise<unknown>>();
  const get = async <T>(name: string): Promise<T> => {
    const loading = kept.get(name) ?? load(name);
    kept.set(name, loading);
    try {
      return (await loading) as T;
    } catch (error) {
      kept.delete(name);
      throw error;
    }
  };
  const start = await get<Start>('start');
  const around = (place: string): Promise<WordShard> => get(`words-${shardAmong(place, start.words)}`);
  const find = <Row extends readonly [string, ...unknown[]]>(rows: readonly Row[], key: string): Row | null =>
    rows.find(([own]) => own === key) ?? null;
  const wordAt = async (word: string): Promise<WordRow | null> => find((await around(word))[0], word);
  const terms = new Map<TermRow, Term>();
  return {
    start,
    word: wordAt,
    completions: async (beginning) => {
      const known = Object.hasOwn(start.beginnings, beginning) ? start.beginnings[beginning] : undefined;
      if (known !== undefined) return (await Promise.all(known.map(wordAt))).filter((row) => row !== null);
      return commonest((await around(beginning))[0], beginning);
    },
    term: async (term, place) => {
      const row = find((await around(place))[1], term) ?? find((await around(placeOfTerm(term)))[1], term);
      if (row === null) return null;
      const known = terms.get(row) ?? termOfRow(row);
      terms.set(row, known);
      return known;
    },
    near: async (key) => nearOfRow(find<NearRow>(await get(`near-${shardOf(key, start.near)}`), key)),
    record: async (number) => {
      const block = await get<readonly RecordRow[]>(`records-${Math.floor(number / start.block)}`);
      return block[number % start.block] ?? null;
    },
    facet: (name) => get(`facets-${name}`),
    withValue: async (name, value) => {
      const parts = start.facetParts[name];
      if (parts !== undefined) {
        return fromSteps(find<FacetPartRow>(await get(`facets-${name}-${shardOf(value, parts)}`), value)?.[1] ?? []);
      }
      const records = find<FacetRow>(await get(`facets-${name}`), value)?.[2];
      return typeof records === 'object' ? fromSteps(records) : [];
    },
    answerTo: async (beginning) => {
      const place = start.answers.indexOf(beginning);
      return place === -1 ? null : get(`answers-${place}`);
    },
    topics: () => get('topics'),
  };
}

function termOfRow([term, postings, isCut, forms]: TermRow): Term {
  return {
    term,
    records: fromSteps(postings.filter((_number, place) => place % 2 === 0)),
    impacts: postings.filter((_number, place) => place % 2 === 1),
    isCut: isCut === 1,
    forms: forms.map((form) => form.split(' ')),
  };
}

function nearOfRow(row: NearRow | null): KnownWord[] {
  return (row?.[1] ?? []).map(([word, count, name]) => ({ word, count, name: name === 0 ? null : name }));
}
