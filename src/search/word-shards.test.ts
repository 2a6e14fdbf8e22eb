import { expect, it } from 'vitest';
import { readShards, type ShardReader } from './shard-reader.ts';
import { wordShards } from './word-shards.ts';
import type { TermRow, WordRow } from './shards.ts';

/** So many words that they need several shards, some of them with names, synonyms and answers of their own. */
const WORDS: WordRow[] = Array.from({ length: 3_000 }, (_, number): WordRow => {
  const word = `be${number.toString(36).padStart(3, '0')}`;
  const isOdd = number % 100 === 7;
  return [word, (number * 7919) % 3001, isOdd ? ['~1'] : [], isOdd ? [['of the hill', 'hill']] : [], ['bezzz']];
}).sort((a, b) => (a[0] < b[0] ? -1 : 1));

/** Postings that do not compress, so that a shard holds few. */
const postings = (seed: number): number[] =>
  Array.from({ length: 40 }, (_, at) => ((seed + 1) * (at + 3) * 7919) % 997);

const TERMS: TermRow[] = [
  ...WORDS.map(([word], number): TermRow => [word, postings(number), 0, []]),
  ['bezzz', postings(1), 0, []],
  ['~1', postings(2), 0, []],
  ['§hill', postings(3), 0, []],
  ['=be001 of', postings(4), 0, []],
  ['#2024-11-29', postings(5), 0, []],
];

async function read(loaded: string[] = []): Promise<{ reader: ShardReader; shards: number }> {
  const { shards, firsts, beginnings } = wordShards(WORDS, TERMS);
  const start = { records: 0, block: 1, words: firsts, beginnings, answers: [], near: 1, facetParts: {} };
  const load = (name: string): Promise<unknown> => {
    loaded.push(name);
    return Promise.resolve(name === 'start' ? start : shards[Number(name.replace('words-', ''))]);
  };
  return { reader: await readShards(load), shards: shards.length };
}

it('everything that a word names is found where the word is, with one file or with its neighbour', async () => {
  for (const word of ['be007', 'be02z', 'be237']) {
    const loaded: string[] = [];
    const { reader, shards } = await read(loaded);
    expect(shards).toBeGreaterThan(10);
    expect((await reader.word(word))?.[0]).toBe(word);
    const terms = [word, 'bezzz', '~1'];
    for (const term of terms) expect((await reader.term(term, word))?.records).toHaveLength(20);
    expect((await reader.term('§hill', `${word} of the hill`))?.records).toHaveLength(20);
    expect(loaded.length).toBeLessThanOrEqual(3);
  }
});

it('titles and dates are found by themselves', async () => {
  const { reader } = await read();
  expect((await reader.term('=be001 of', 'be001 of'))?.term).toBe('=be001 of');
  expect((await reader.term('#2024-11-29', '#2024-11-29'))?.term).toBe('#2024-11-29');
  expect(await reader.term('=be001 off', 'be001 off')).toBeNull();
});

it('a beginning is completed by the commonest of all its words, in however many shards they lie', async () => {
  const { reader } = await read();
  const known = new Set(WORDS.map(([word]) => word));
  const beginnings = new Set(WORDS.flatMap(([word]) => [2, 3, 4].map((length) => word.slice(0, length))));
  expect(beginnings.size).toBeGreaterThan(80);
  for (const beginning of beginnings) {
    if (known.has(beginning)) continue;
    const all = WORDS.filter(([word, count]) => count > 0 && word.startsWith(beginning)).sort((a, b) => b[1] - a[1]);
    const completions = await reader.completions(beginning);
    expect([beginning, ...completions.map(([word]) => word)]).toEqual([
      beginning,
      ...all.slice(0, 4).map(([word]) => word),
    ]);
  }
  expect(await reader.completions('constructor')).toEqual([]);
});
