/** Numbers in a query, read as those that the site knows. */
import { numberAt, type NumberRun } from './number-words.ts';
import type { ShardReader } from './shard-reader.ts';
import type { Word } from './words.ts';

/** A number whose thousands are parted by a point, where the site knows it and not the fraction: "306.887". */
export async function asWhole(word: Word, shards: ShardReader): Promise<Word> {
  const whole = /^\d{1,3}\.\d{3}$/.test(word.word) ? word.word.replace('.', '') : null;
  if (whole === null || (await shards.word(word.word)) !== null) return word;
  return (await shards.word(whole)) === null ? word : { ...word, word: whole };
}

/** By place: the numbers of several words that the site knows. Of others the words are looked for. */
export async function numbersIn(words: readonly Word[], shards: ShardReader): Promise<ReadonlyMap<number, NumberRun>> {
  const runs = words.flatMap((_word, place) => numberAt(words, place) ?? []);
  const known = await Promise.all(runs.flatMap(({ terms }) => terms.map((term) => shards.word(term))));
  return new Map(runs.filter((_run, nth) => known[nth] !== null).map((run) => [run.from, run]));
}
