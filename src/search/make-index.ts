/** The whole index of the site as shards: plain data by name, to be written or to be asked in place. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { pagesInReadingOrder } from '../evidence/reading-order.ts';
import { addTo } from '../evidence/lists-by-key.ts';
import { answersToBeginnings } from './begun-answers.ts';
import { engineOver } from './engine.ts';
import { facetRows } from './facets.ts';
import { STANDINGS } from '../evidence/standing-words.ts';
import { FACETS, KINDS } from './kinds.ts';
import { hasNearSpellings, nearKeys } from './near.ts';
import { partsOfNames } from './parts-of-names.ts';
import { postingsOf, type Postings } from './postings.ts';
import { recordsOf, type SearchRecord } from './records/index.ts';
import { conceptOf, indexSpellings, writtenWords, type SpellingIndex } from './spellings.ts';
import {
  asSteps,
  shardOf,
  type NearRow,
  type PartRow,
  type RecordRow,
  type ShortRow,
  type TermRow,
  type WordRow,
  type WordShard,
} from './shards.ts';
import { termsOfText, type Vocabulary } from './terms.ts';
import { compression, SHARD_BYTES } from './shard-size.ts';
import { stemOf } from './words.ts';
import { wordShards } from './word-shards.ts';
import type { Filters } from './model.ts';
import type { FacetRow, Start, TopicRow } from './shards.ts';
import type { Evidence } from '../evidence/model.ts';
import type { AskedWords, Synonyms } from './asked-words.ts';

/** A facet that is larger, in bytes, is kept in parts: opening the filters loads its values without their records. */
const LARGEST_FACET = 30_000;

/** Records of one shard: few, since each hit may need another. */
const RECORDS_A_BLOCK = 6;

/** Explainers named where nothing is found. */
const MOST_TOPICS = 20;

/** By name, without `.js`. */
export type Shards = ReadonlyMap<string, unknown>;

/** @param largestFacet size in bytes from which on a facet is kept in parts */
export async function makeIndex(
  evidence: Evidence,
  asked: AskedWords,
  largestFacet: number = LARGEST_FACET,
): Promise<Shards> {
  const records = recordsOf(evidence);
  const entries = [...evidence.glossary.values()];
  const spellings = indexSpellings(entries, asked);
  const { synonyms } = asked;
  const vocabulary = { spellings, synonyms };
  const postings = postingsOf(records, vocabulary);
  const shards = new Map<string, unknown>();

  const parts = partsOfNames(entries, spellings, synonyms);
  const words = wordShards(wordRows(postings, spellings, parts, asked), termRows(postings, spellings, synonyms));
  words.shards.forEach((shard, number) => shards.set(`words-${number}`, shard));
  const near = byHash(nearRows(postings.words, spellings, writtenWords(entries)));
  near.forEach((rows, number) => shards.set(`near-${number}`, rows));
  for (let first = 0; first < records.length; first += RECORDS_A_BLOCK) {
    const block = records.slice(first, first + RECORDS_A_BLOCK);
    shards.set(
      `records-${first / RECORDS_A_BLOCK}`,
      block.map((record) => recordRow(record, vocabulary)),
    );
  }
  const facets = facetRows(records, postings.named, evidence);
  const facetParts: Partial<Record<keyof Filters, number>> = {};
  for (const facet of FACETS) {
    const rows = facets[facet];
    const isLarge = gzipSync(JSON.stringify(rows)).length > largestFacet;
    shards.set(`facets-${facet}`, isLarge ? rows.map(withCount) : rows);
    if (!isLarge) continue;
    const parts = byHash(rows.map(([value, , records]) => [value, records] as const));
    parts.forEach((part, number) => shards.set(`facets-${facet}-${number}`, part));
    facetParts[facet] = parts.length;
  }
  shards.set('topics', topicRows(evidence));
  const start: Start = {
    records: records.length,
    block: RECORDS_A_BLOCK,
    words: words.firsts,
    beginnings: words.beginnings,
    answers: [],
    near: near.length,
    facetParts,
  };
  return withAnswers(shards, start);
}

/** The index with the answers to beginnings of queries, which the rest of it gives. */
async function withAnswers(shards: Map<string, unknown>, start: Start): Promise<Shards> {
  const rest = new Map(shards).set('start', start);
  const engine = await engineOver((name) => Promise.resolve(rest.get(name)), '/');
  const words = start.words.flatMap((_first, number) => (shards.get(`words-${number}`) as WordShard)[0]);
  const answers = [...(await answersToBeginnings(words, engine))];
  answers.forEach(([, answer], number) => shards.set(`answers-${number}`, answer));
  return shards.set('start', { ...start, answers: answers.map(([beginning]) => beginning) } satisfies Start);
}

/**
 * A mark of what the numbers of an index mean: how its shards are parted, and which record has which number. Shards of one layout
 * may answer together, even if the words in some of them have changed since.
 */
export function layoutOf(shards: Shards): string {
  const records = [...shards]
    .filter(([name]) => name.startsWith('records-'))
    .flatMap(([, rows]) => (rows as readonly RecordRow[]).map(([url]) => url));
  return createHash('sha256')
    .update(JSON.stringify([shards.get('start'), records]))
    .digest('hex')
    .slice(0, 8);
}

/**
 * A shard as the script that hands it over: as JSON in a string, which a browser reads quicker than the same as code.
 *
 * @param layout of the index that it belongs to
 */
export function scriptOfShard(name: string, data: unknown, layout: string): string {
  const json = JSON.stringify(data).replace(/[\\'\u2028\u2029]/g, (sign) =>
    sign === '\\' || sign === "'" ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16)}`,
  );
  return `aleppo.searchData(${JSON.stringify(name)},'${json}',${JSON.stringify(layout)})`;
}

/** @param parts of names, by which a query means them */
function wordRows(
  { words }: Postings,
  spellings: SpellingIndex,
  parts: ReadonlyMap<string, string>,
  { synonyms, askedFor, common }: AskedWords,
): WordRow[] {
  const all = new Set([...words.keys(), ...spellings.keys(), ...synonyms.keys(), ...askedFor.keys(), ...common]);
  const answersOf = (word: string): [] | [readonly string[]] => {
    const answers = askedFor.get(word);
    return answers === undefined ? [] : [answers];
  };
  return [...all]
    .sort()
    .map((word): WordRow => [
      word,
      words.get(word) ?? 0,
      synonyms.get(word) ?? [],
      [
        ...(spellings.get(word) ?? []).map(({ stems, entry }) => [stems.slice(1).join(' '), entry] as const),
        ...(parts.has(word) ? [['', parts.get(word) ?? ''] as const] : []),
      ],
      ...answersOf(word),
    ]);
}

function termRows({ byTerm, cut }: Postings, spellings: SpellingIndex, synonyms: Synonyms): TermRow[] {
  const forms = new Map<string, string[]>();
  const add = (term: string, form: string): unknown => forms.set(term, [...(forms.get(term) ?? []), form]);
  for (const spelling of [...spellings.values()].flat()) add(conceptOf(spelling.entry), spelling.stems.join(' '));
  for (const [stem, groups] of synonyms) for (const group of groups) add(group, stem);
  return [...byTerm].map(([term, found]) => {
    const steps = asSteps(found.map(({ record }) => record));
    return [
      term,
      found.flatMap(({ impact }, place) => [steps[place] ?? 0, impact]),
      cut.has(term) ? 1 : 0,
      forms.get(term) ?? [],
    ];
  });
}

function withCount([value, label, records]: FacetRow): FacetRow {
  return [value, label, typeof records === 'number' ? records : records.length];
}

/** Of each key, the commonest words: more are not compared anyway. */
const WORDS_A_KEY = 40;

function nearRows(
  words: ReadonlyMap<string, number>,
  spellings: SpellingIndex,
  written: ReadonlyMap<string, string>,
): NearRow[] {
  const ofNames = new Set([...spellings.values()].flat().flatMap(({ stems }) => stems));
  const byKey = new Map<string, NearRow[1][number][]>();
  for (const [word, count] of words) {
    if (!hasNearSpellings(word)) continue;
    for (const key of nearKeys(word))
      addTo(byKey, key, [word, count, ofNames.has(stemOf(word)) ? (written.get(word) ?? word) : 0]);
  }
  return [...byKey].map(([key, found]) => [key, found.sort((a, b) => b[1] - a[1]).slice(0, WORDS_A_KEY)]);
}

function recordRow(
  { url, kind, title, page, about, parts, borrowed, shorts }: SearchRecord,
  vocabulary: Vocabulary,
): RecordRow {
  const path = url.split('#')[0] ?? '';
  return [
    url,
    KINDS.indexOf(kind),
    title,
    page ?? '',
    about ?? '',
    [...parts, ...borrowed].map((part): PartRow => [
      part.text,
      part.url?.startsWith(`${path}#`) ? part.url.slice(path.length) : (part.url ?? ''),
      part.standing === null ? -1 : STANDINGS.indexOf(part.standing),
    ]),
    shorts.map((short): ShortRow => [
      short.name,
      short.says,
      short.arabic ?? '',
      short.citations.map((cited) => [cited.label, cited.url] as const),
      short.series === null ? null : ownTerms(short.series, shorts, vocabulary),
    ]),
  ];
}

/** The terms of the label of a series that no other series of its chart has: by them alone it is named. */
function ownTerms(label: string, shorts: SearchRecord['shorts'], vocabulary: Vocabulary): string[] {
  const termsOf = (text: string): string[] =>
    termsOfText(text, vocabulary, false).terms.filter((term) => !term.startsWith('~'));
  const others = new Set(shorts.flatMap(({ series }) => (series === null || series === label ? [] : termsOf(series))));
  return [...new Set(termsOf(label))].filter((term) => !others.has(term));
}

function topicRows(evidence: Evidence): TopicRow[] {
  return pagesInReadingOrder(evidence)
    .filter(({ kind }) => kind === 'explainer')
    .slice(0, MOST_TOPICS)
    .map(({ title, address }) => [title, address]);
}

/** Rows by the hash of their first column, in as many shards as keep each small. */
function byHash<Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): Row[][] {
  const bytes = rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
  const count = Math.max(1, Math.ceil((bytes * compression(rows)) / SHARD_BYTES));
  const shards = Array.from({ length: count }, (): Row[] => []);
  for (const row of rows) shards[shardOf(row[0], count)]?.push(row);
  return shards;
}
