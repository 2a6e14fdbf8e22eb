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

/** Dates in digits stand by themselves: neither within a name such as "S/2024/11" nor within a longer row of numbers. */
const inDigits = (date: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}/.-])${date}(?![\\p{L}\\p{N}]|[/.-]\\p{N})`, 'gu');

const YEAR_MONTH_DAY = inDigits('((?:19|20)\\d\\d)([-/])(\\d\\d?)\\2(\\d\\d?)');
const DAY_MONTH_YEAR = inDigits('(\\d\\d?)([-/.])(\\d\\d?)\\2((?:19|20)?\\d\\d)');
const YEAR_MONTH = inDigits('((?:19|20)\\d\\d)[-/](\\d\\d)');
const MONTH_YEAR = inDigits('(\\d\\d?)[-/.]((?:19|20)\\d\\d)');

/**
 * A query in usual writing, with its dates in digits written out: "8/12/2024" and "2024-12-08" become "8 december 2024", "2024-11"
 * becomes "november 2024". Day before month, unless there is no such month.
 */
export function writeOutDates(query: string): string {
  const usual = inUsualWriting(query, MONTHS);
  return (/\d[-/.]\d/.test(usual) ? withMonths(usual) : usual).replace(/\b(\d\d?)(?:st|nd|rd|th)\b/gi, '$1');
}

function withMonths(query: string): string {
  return query
    .replace(YEAR_MONTH_DAY, (all, year: string, _sign, month: string, day: string) => written(year, month, day) ?? all)
    .replace(
      DAY_MONTH_YEAR,
      (all, a: string, _sign, b: string, year: string) => written(year, b, a) ?? written(year, a, b) ?? all,
    )
    .replace(YEAR_MONTH, (all, year: string, month: string) => written(year, month) ?? all)
    .replace(MONTH_YEAR, (all, month: string, year: string) => written(year, month) ?? all);
}

/** Two digits of a month, since "3.5" is hardly ever a day; no money and no share of a hundred. */
const DAY_MONTH = /(?<![\p{L}\p{N}/.,-]|[$€£]\s?)(\d\d?)\.(\d\d)(?![\p{L}\p{N}]|[/.,-]\p{N}|\s*%)\.?/gu;

/** The days without a year that a query may name in digits, with what they are in words: "5.12", "30.11.". */
export function daysInDigits(query: string): { start: number; end: number; written: string }[] {
  return [...query.matchAll(DAY_MONTH)].flatMap((found) => {
    const [all, day = '', month = ''] = found;
    const name = MONTHS[Number(month) - 1];
    const nth = dayOf(day);
    return name === undefined || nth === undefined
      ? []
      : [{ start: found.index, end: found.index + all.length, written: `${nth} ${name}` }];
  });
}

/** A date in words; null where there is no such month or day. */
function written(year: string, month: string, day?: string): string | null {
  const name = MONTHS[Number(month) - 1];
  const nth = day === undefined ? undefined : dayOf(day);
  if (name === undefined || (day !== undefined && nth === undefined)) return null;
  return [nth, name, year.padStart(4, '20')].filter((part) => part !== undefined).join(' ');
}
