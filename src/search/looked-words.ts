/** The words of a query, looked up: what the site knows of each, and the runs of them that are names, dates and numbers. */
import { asKnown } from './asked-forms.ts';
import { dateAt } from './date-words.ts';
import { beginsWith, meansName } from './spellings.ts';
import { stemOf, type Word } from './words.ts';
import type { NumberRun } from './number-words.ts';
import type { ShardReader } from './shard-reader.ts';
import { placeOfName, type WordRow } from './shards.ts';

export interface Looked {
  readonly word: Word;
  readonly stem: string;
  readonly own: WordRow | null;
  readonly ofStem: WordRow | null;
}

/** @throws if a shard cannot be had */
export async function look(word: Word, shards: ShardReader): Promise<Looked> {
  const stem = stemOf(word.word);
  const [own, ofStem] = await Promise.all([shards.word(word.word), stem === word.word ? null : shards.word(stem)]);
  return { word, stem, own, ofStem };
}

/** Words that are no part of a longer name in forms that the site knows: without Arabic particles, numbers without points. */
export async function inKnownForms(looked: readonly Looked[], shards: ShardReader): Promise<Looked[]> {
  const ofNames = placesOfNames(looked);
  return Promise.all(
    looked.map(async (one, place) => {
      const word = ofNames.has(place) ? one.word : await asKnown(one.word, shards);
      return word === one.word ? one : look(word, shards);
    }),
  );
}

/** The places of words that together spell a name: nothing need be known of one by itself. */
export function placesOfNames(looked: readonly Looked[]): ReadonlySet<number> {
  return new Set(
    looked.flatMap((_one, from) => {
      const length = longestName(looked, from)?.length ?? 0;
      return length < 2 ? [] : Array.from({ length }, (_, offset) => from + offset);
    }),
  );
}

/** The longest run of words from here that spells a name, with the entries that it may mean and where their terms lie. */
export function longestName(
  looked: readonly Looked[],
  from: number,
): { length: number; places: ReadonlyMap<string, string> } | null {
  const here = looked[from];
  const words = looked.map(({ word }) => word);
  const stems = looked.map(({ stem }) => stem);
  const spellings = [here?.own ?? null, here?.ofStem ?? null].flatMap((row) =>
    (row?.[3] ?? []).map(([rest, entry]) => ({
      run: rest === '' ? [] : rest.split(' '),
      entry,
      place: placeOfName(row?.[0] ?? '', rest),
    })),
  );
  const fitting = spellings.filter(
    ({ run }) => beginsWith(stems, from + 1, run) && meansName(words, from, run.length + 1),
  );
  const length = Math.max(0, ...fitting.map(({ run }) => run.length + 1));
  if (length === 0) return null;
  const longest = fitting.filter(({ run }) => run.length + 1 === length);
  return { length, places: new Map(longest.map(({ entry, place }) => [entry, place])) };
}

/** Whether a word is part of a date, or of a number of several words. */
export function isInRun(words: readonly Word[], numbers: ReadonlyMap<number, NumberRun>, place: number): boolean {
  return [place, place - 1, place - 2].some((from) => {
    if (from < 0) return false;
    const length = Math.max(dateAt(words, from)?.length ?? 0, numbers.get(from)?.length ?? 0);
    return from + length > place;
  });
}

/** Whether something is found by a word: not by one with which only longer names begin, and which no text has. */
export function isKnown(row: WordRow | null): boolean {
  if (row === null) return false;
  const [, count, synonyms, spellings, askedFor = []] = row;
  return count > 0 || synonyms.length > 0 || askedFor.length > 0 || spellings.some(([rest]) => rest === '');
}

/** Whether a word is in the index for nothing but that it is a common one: it is no slip for another. */
export function isCommon(row: WordRow | null): boolean {
  return row !== null && !isKnown(row) && row[3].length === 0;
}

/** Whether another form of the word stands on the site: "evacuating" where there is "evacuated", "teacher" where there are "teachers". */
export async function isStem(stem: string, shards: ShardReader): Promise<boolean> {
  return stem.length >= 3 && (await shards.term(stem, stem)) !== null;
}

/** Whether a word and its neighbour are one word here: "land mines". */
export async function isJoined(looked: readonly Looked[], place: number, shards: ShardReader): Promise<boolean> {
  const before = looked[place - 1]?.word.word ?? '';
  const own = looked[place]?.word.word ?? '';
  const after = looked[place + 1]?.word.word ?? '';
  const joined = await Promise.all([before + own, own + after].map((word) => shards.word(word)));
  return joined.some((row) => row !== null && !isCommon(row) && row[0] !== own);
}
