/** Days and months as things to be found: "29 November", "30 Nov 2024" and "8/12/2024" mean a day, however they are written. */
import { inUsualWriting } from './other-writing.ts';
import { wordsOf, type Word } from './words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** By folded word, whole or shortened: the number of the month, from 1. */
const MONTH_OF = new Map(
  MONTHS.flatMap((name, index) => [name, name.slice(0, 3), name.slice(0, 4)].map((form) => [form, index + 1] as const)),
);

/** A run of words that names a day or a month, with the terms under which it is indexed, the narrowest first. */
export interface DateRun {
  readonly from: number;
  /** How many words it takes. */
  readonly length: number;
  readonly terms: readonly string[];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The term of a day of any year, of a month of one year, or of a whole date. */
function dateTerm({ year, month, day }: { year?: number; month: number; day?: number }): string {
  return `#${year ?? ''}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** The terms of an ISO 8601 date, none for a mere year. */
export function termsOfDate(iso: string): string[] {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return [];
  return day === undefined ? [dateTerm({ year, month })] : termsOf(year, month, day);
}

function termsOf(year: number | undefined, month: number, day: number | undefined): string[] {
  const terms: string[] = [];
  if (year !== undefined && day !== undefined) terms.push(dateTerm({ year, month, day }));
  if (day !== undefined) terms.push(dateTerm({ month, day }));
  if (year !== undefined && day === undefined) terms.push(dateTerm({ year, month }));
  return terms;
}

/** The date that begins at a word, or null: "29 November (2024)", "November 29 (2024)", "November 2024". */
export function dateAt(words: readonly Word[], from: number): DateRun | null {
  const at = (offset: number): string => words[from + offset]?.word ?? '';
  const dayFirst = dayOf(at(0));
  const monthFirst = MONTH_OF.get(at(0));
  const month = dayFirst === undefined ? monthFirst : MONTH_OF.get(at(1));
  if (month === undefined) return null;
  const day = dayFirst ?? dayOf(at(1));
  const named = day === undefined ? 1 : 2;
  const year = yearOf(words[from + named]);
  const terms = termsOf(year, month, day);
  return terms.length === 0 ? null : { from, length: named + (year === undefined ? 0 : 1), terms };
}

/** The newest year, month or day that a text names, ISO 8601; null where it names none. */
export function newestDateIn(text: string): string | null {
  const words = wordsOf(text);
  const dates = words.flatMap((word, place) => {
    const year = yearOf(word);
    const [narrowest] = dateAt(words, place)?.terms ?? [];
    return [
      ...(year === undefined ? [] : [String(year)]),
      ...(/^#\d/.test(narrowest ?? '') ? [narrowest?.slice(1) ?? ''] : []),
    ];
  });
  return dates.reduce<string | null>((newest, date) => (newest === null || date > newest ? date : newest), null);
}

function dayOf(word: string): number | undefined {
  const day = /^([0-3]?\d)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : undefined;
}

/** No year has its thousands parted: "2,026" is a count. */
function yearOf(word: Word | undefined): number | undefined {
  return word !== undefined && /^(?:19|20)\d\d$/.test(word.word) && word.end - word.start === word.word.length
    ? Number(word.word)
    : undefined;
}

/** A query in usual writing, with its dates in digits written out: "8/12/2024" and "2024-12-08" become "8 december 2024". Day before month. */
export function writeOutDates(query: string): string {
  const written = (day: string, month: string, year: string): string | null => {
    const name = MONTHS[Number(month) - 1];
    return name === undefined || Number(day) > 31 ? null : `${Number(day)} ${name} ${year}`;
  };
  return inUsualWriting(query, MONTHS)
    .replace(
      /\b(\d{4})-(\d\d)-(\d\d)\b/g,
      (all, year: string, month: string, day: string) => written(day, month, year) ?? all,
    )
    .replace(
      /\b(\d\d?)[/.](\d\d?)[/.](\d{4})\b/g,
      (all, a: string, b: string, year: string) => written(a, b, year) ?? written(b, a, year) ?? all,
    )
    .replace(/\b(\d\d?)(?:st|nd|rd|th)\b/gi, '$1');
}
