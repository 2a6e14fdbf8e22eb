/** Days of the week that a text gives to dates, and which of them the calendar contradicts. */
import { figuresIn } from './figures.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const day = `(?<day>${DAYS.join('|')})`;
const ANY_DAY = new RegExp(DAYS.join('|'), 'u');
const EACH_DAY = new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'gu');

/** "Saturday evening, 30 November"; not the second of "Saturday and Sunday, 30 November and 1 December". */
const BEFORE = new RegExp(
  `(?<!day(?:,| and| or| to|\\s?[–-])\\s*)\\b${day}(?:\\s(?:early\\s|late\\s)?(?:morning|midday|noon|afternoon|evening|night))?(?:,(?:\\s(?:which was|that is))?|\\swhich was)?\\s\\(?$`,
  'u',
);

/** "30 November 2024, a Saturday", "30 November (Saturday)". */
const BEHIND = new RegExp(`^(?:,\\s(?:which was\\s)?an?\\s|\\s\\()${day}\\b`, 'u');

/** How far before a date its day of the week is looked for. */
const LOOK_BACK = 60;

/** Somebody's words are theirs, mistakes and all. */
const QUOTED = /“[^“”]*”/gu;

/** A text with as many other characters in place of what stands in quotation marks. */
export function withoutQuoted(text: string): string {
  return text.replace(QUOTED, (words) => '_'.repeat(words.length));
}

/** A day of the week that is not that of its date. */
interface WrongWeekday {
  /** As they stand in the text, from the first of the two to the end of the second. */
  readonly words: string;
  readonly weekday: string;
  /** Of the date; where the text gives no year, in the first of the years that it may be of. */
  readonly right: string;
  readonly index: number;
}

/**
 * The days of the week in a text that are not those of the dates beside them. A date without a year may be of any year that the text
 * names or that is given; where there is none, nothing can be told.
 *
 * @param years that dates without one may be of
 */
export function wrongWeekdaysIn(text: string, years: readonly number[]): WrongWeekday[] {
  if (!ANY_DAY.test(text)) return [];
  const own = withoutQuoted(text);
  const dates = figuresIn(own).filter((figure) => figure.kind === 'date');
  const named = dates.flatMap(({ year }) => year ?? []);
  return dates.flatMap((date) => {
    if (date.day === null || date.month === null) return [];
    const end = date.index + date.text.length;
    const before = BEFORE.exec(own.slice(Math.max(0, date.index - LOOK_BACK), date.index));
    const behind = before === null ? BEHIND.exec(own.slice(end, end + LOOK_BACK)) : null;
    const weekday = (before ?? behind)?.groups?.['day'];
    if (weekday === undefined) return [];
    const { month, day: dayOfMonth } = date;
    const possible = date.year === null ? (named.length > 0 ? named : years) : [date.year];
    const right = possible.map((year) => weekdayOf(year, month, dayOfMonth));
    const [first] = right;
    if (first === undefined || right.includes(weekday)) return [];
    const start = date.index - (before === null ? 0 : before[0].length);
    return [{ words: text.slice(start, end + (behind?.[0].length ?? 0)), weekday, right: first, index: start }];
  });
}

/** All days of the week that a text names, but in somebody's words. */
export function weekdaysIn(text: string): { readonly text: string; readonly index: number }[] {
  const own = withoutQuoted(text);
  return [...own.matchAll(EACH_DAY)].map(({ 0: weekday, index }) => ({ text: weekday, index }));
}

/** The day of the week of a day, ISO 8601. */
export function weekdayOfDate(iso: string): string {
  return DAYS[new Date(iso).getUTCDay()] ?? '';
}

/** @param month from 1 */
function weekdayOf(year: number, month: number, dayOfMonth: number): string {
  return DAYS[new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay()] ?? '';
}
