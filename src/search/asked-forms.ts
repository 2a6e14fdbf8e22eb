/** Words of a query in forms that the site does not write, read as those that it knows. */
import { daysInDigits } from './date-words.ts';
import { numberAt, type NumberRun } from './number-words.ts';
import type { ShardReader } from './shard-reader.ts';
import type { WordRow } from './shards.ts';
import { wordsOf, type Word } from './words.ts';

/** Arabic particles that are written together with the next word, and with its article: "and", "in", "for". */
const PARTICLE = /^(?:لل|[وفبكل](?:ال)?)(?=\p{L}{3})/u;

/** A word in the form that the site knows; the word itself where it knows none. */
export async function asKnown(word: Word, shards: ShardReader): Promise<Word> {
  const form = /^\d{1,3}\.\d{3}$/.test(word.word) ? word.word.replace('.', '') : word.word.replace(PARTICLE, '');
  if (form === word.word) return word;
  const [own, other] = await Promise.all([shards.word(word.word), shards.word(form)]);
  const isRead = PARTICLE.test(word.word) ? !isTelling(own) && isTelling(other) : own === null && other !== null;
  return isRead ? { ...word, word: form } : word;
}

/** Whether a word is of a name, or has words that mean the same. */
function isTelling(row: WordRow | null): boolean {
  return row !== null && (row[2].length > 0 || row[3].length > 0);
}

/** By place: the numbers of several words that the site knows. Of others the words are looked for. */
export async function numbersIn(words: readonly Word[], shards: ShardReader): Promise<ReadonlyMap<number, NumberRun>> {
  const runs = words.flatMap((_word, place) => numberAt(words, place) ?? []);
  const known = await Promise.all(runs.flatMap(({ terms }) => terms.map((term) => shards.word(term))));
  return new Map(runs.filter((_run, nth) => known[nth] !== null).map((run) => [run.from, run]));
}

/**
 * A query with its days in digits written out: "5.12" becomes "5 december". It stays a number where the site knows it as one, and
 * before what makes it an amount ("5.12 million").
 */
export async function writeOutDays(query: string, shards: ShardReader): Promise<string> {
  const days = daysInDigits(query);
  if (days.length === 0) return query;
  const words = wordsOf(query);
  const isDay = await Promise.all(
    days.map(async ({ start }) => {
      const place = words.findIndex((word) => word.start === start);
      const word = words[place];
      return word !== undefined && numberAt(words, place) === null && (await shards.word(word.word)) === null;
    }),
  );
  return days.reduceRight(
    (text, { start, end, written }, nth) =>
      isDay[nth] === true ? text.slice(0, start) + written + text.slice(end) : text,
    query,
  );
}
