/** Words and terms cut into sorted shards: what a query names lies where its words lie, so that one file tells all of a word. */
import { addTo } from '../evidence/lists-by-key.ts';
import { conceptOf } from './spellings.ts';
import { compression, WORD_SHARD_BYTES } from './shard-size.ts';
import {
  commonest,
  placeOfName,
  placeOfTerm,
  shardAmong,
  SHORTEST_BEGINNING,
  type TermRow,
  type WordRow,
  type WordShard,
} from './shards.ts';

export interface WordShards {
  readonly shards: readonly WordShard[];
  /** Of each the beginning of its first place, as long as it has to be to come after all places before. */
  readonly firsts: readonly string[];
  /** The commonest words of beginnings whose words lie in more than one of them. */
  readonly beginnings: Readonly<Record<string, readonly string[]>>;
}

/** What lies at one place: a word or none, and the terms that are looked for there. */
interface Placed {
  readonly word: WordRow | undefined;
  readonly terms: readonly TermRow[];
}

export function wordShards(words: readonly WordRow[], terms: readonly TermRow[]): WordShards {
  const byPlace = placed(words, terms);
  const most = WORD_SHARD_BYTES / compression([...words, ...terms]);
  const shards: { words: WordRow[]; terms: Map<string, TermRow> }[] = [];
  const firsts: string[] = [];
  let bytes = Infinity;
  let before = '';
  for (const [place, { word, terms: here }] of byPlace) {
    const sizeOf = (rows: readonly TermRow[]): number => rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
    const own = word === undefined ? 0 : JSON.stringify(word).length;
    const added = own + sizeOf(here.filter(([term]) => shards.at(-1)?.terms.has(term) !== true));
    if (bytes > 0 && bytes + added > most) {
      shards.push({ words: [], terms: new Map() });
      firsts.push(shortestAfter(before, place));
      bytes = own + sizeOf(here);
    } else bytes += added;
    before = place;
    const shard = shards.at(-1);
    if (word !== undefined) shard?.words.push(word);
    for (const row of here) shard?.terms.set(row[0], row);
  }
  return {
    shards: shards.map((shard) => [shard.words, [...shard.terms.values()]]),
    firsts,
    beginnings: beginningsOf(
      words,
      shards.map((shard) => shard.words),
      firsts,
    ),
  };
}

/** What several words lead to lies beside each of them, unless it is larger, in bytes: then beside the first that it is written with. */
const SMALL = 600;

function isSmall(row: TermRow | undefined): boolean {
  return row !== undefined && JSON.stringify(row).length <= SMALL;
}

/** Everything by its place, in the order of places. */
function placed(words: readonly WordRow[], terms: readonly TermRow[]): [string, Placed][] {
  const rows = new Map(terms.map((row) => [row[0], row]));
  const wordAt = new Map(words.map((row) => [row[0], row]));
  const termsAt = new Map<string, TermRow[]>();
  const place = (at: string, term: string): void => {
    const row = rows.get(term);
    if (row !== undefined && termsAt.get(at)?.includes(row) !== true) addTo(termsAt, at, row);
  };
  for (const term of rows.keys()) place(placeOfTerm(term), term);
  for (const [word, , synonyms, spellings, askedFor = []] of words) {
    for (const term of [...synonyms, ...askedFor]) {
      if (isSmall(rows.get(term))) place(word, term);
    }
    for (const [rest, entry] of spellings) {
      const term = conceptOf(entry);
      const at = placeOfName(word, rest);
      if (isSmall(rows.get(term)) || rows.get(term)?.[3][0] === at) place(at, term);
    }
  }
  return [...new Set([...wordAt.keys(), ...termsAt.keys()])]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((at) => [at, { word: wordAt.get(at), terms: termsAt.get(at) ?? [] }]);
}

/** The beginning of a place that comes after another place, as short as can be. */
function shortestAfter(before: string, place: string): string {
  let length = 1;
  while (length < place.length && place.slice(0, length) <= before) length += 1;
  return place.slice(0, length);
}

/** Beginnings of which not all words are where the beginning itself would be. */
function beginningsOf(
  words: readonly WordRow[],
  shards: readonly (readonly WordRow[])[],
  firsts: readonly string[],
): WordShards['beginnings'] {
  const parted = new Set<string>();
  let before = '';
  shards.forEach((rows, number) => {
    const [first] = rows[0] ?? [];
    if (first === undefined) return;
    for (let length = SHORTEST_BEGINNING; length <= first.length; length += 1) {
      const beginning = first.slice(0, length);
      if (!before.startsWith(beginning) && shardAmong(beginning, firsts) === number) break;
      parted.add(beginning);
    }
    before = rows.at(-1)?.[0] ?? '';
  });
  // Nobody completes what is a word already.
  for (const [word] of words) parted.delete(word);
  return Object.fromEntries(
    [...parted].map((beginning) => [beginning, commonest(words, beginning).map(([word]) => word)] as const),
  );
}
