/** Large numbers as things to be found: "1.1 million", "1.1m", "1,100,000" and "1 100 000" mean one number, however it is written. */
import { foldedWords, type Word } from './words.ts';

/** A run of words that is a large number, with the terms under which it is indexed: its digits. */
export interface NumberRun {
  readonly from: number;
  /** How many words it takes. */
  readonly length: number;
  readonly terms: readonly string[];
}

/** What comes behind an amount, by what it is worth: in English, and as German, French, Turkish and Arabic readers type it. */
const SCALES: readonly (readonly [value: number, words: string])[] = [
  [1e3, 'thousand thousands tausend mille ألف آلاف'],
  [1e6, 'million millions mln mio millionen milyon مليون ملايين'],
  [1e9, 'billion billions bn mrd milliard milliards milliarde milliarden milyar مليار مليارات'],
];
const SCALE_OF = new Map(SCALES.flatMap(([value, words]) => foldedWords(words).map((word) => [word, value] as const)));

/** Letters that mean it only where they stand at the number: "1.1m". */
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

const AMOUNTS = new Map(
  'a two three four five six seven eight nine ten'.split(' ').map((word, place) => [word, place + 1] as const),
).set('one', 1);

/** What stands before "a million" that is another number: "half a million". */
const NOT_ONE = ['half', 'of'];

/** The number of several words that begins at a word, or null: "1.1 million", "three million", "half a million". */
export function numberAt(words: readonly Word[], from: number): NumberRun | null {
  const at = (offset: number): string => words[from + offset]?.word ?? '';
  if (at(0) === 'a' && NOT_ONE.includes(at(-1))) return null;
  const isHalf = at(0) === 'half';
  const amount = isHalf ? 0.5 : /^\d+(?:\.\d+)?$/.test(at(0)) ? Number(at(0)) : AMOUNTS.get(at(0));
  const named = isHalf && at(1) === 'a' ? 2 : 1;
  const isClose = words[from]?.end === words[from + 1]?.start;
  const scale = SCALE_OF.get(at(named)) ?? (isClose ? SHORT_SCALES[at(1)] : undefined);
  if (amount === undefined || scale === undefined) return null;
  return { from, length: named + 1, terms: [String(Math.round(amount * scale))] };
}

/** Thousands parted by spaces or apostrophes, as French and Swiss readers write them. */
const PARTED = /(?<![\p{L}\p{N}.,/-])\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?![\p{L}\p{N}])/gu;

/** A query with such numbers in one piece. */
export function writeOutNumbers(query: string): string {
  return /\d[^\d]\d{3}/.test(query) ? query.replace(PARTED, (number) => number.replace(/\D/g, '')) : query;
}
