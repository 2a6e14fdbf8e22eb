/** Dates that no calendar has, as a slip makes them: "31 November 2024". */
import { figuresIn, type Figure } from './figures.ts';
import { withoutQuoted } from './weekdays.ts';

/** Days that not every month has: without one of these a text is not looked at more closely. */
const LATE = /(?<!\d)(?:00?|29|[3-9]\d)(?!\d)/;

const A_LEAP_YEAR = 2024;

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

interface ImpossibleDate {
  /** As it is written. */
  readonly words: string;
  readonly month: string;
  /** So many days that month has. */
  readonly days: number;
}

/** The dates of a text that do not exist; what stands in quotation marks is somebody's words, mistakes and all. */
export function impossibleDatesIn(text: string): ImpossibleDate[] {
  if (!LATE.test(text)) return [];
  return figuresIn(withoutQuoted(text)).flatMap((figure) => {
    if (figure.kind !== 'date' || figure.month === null || !isImpossible(figure)) return [];
    const last = lastDayOf(figure.month, figure.year);
    return [{ words: figure.text, month: MONTH.format(last), days: last.getUTCDate() }];
  });
}

/** Whether a figure is a date that does not exist. 29 February does where no year is given. */
export function isImpossible(figure: Figure): boolean {
  if (figure.kind !== 'date' || figure.day === null || figure.month === null) return false;
  return figure.day === 0 || figure.day > lastDayOf(figure.month, figure.year).getUTCDate();
}

/** @param month from 1 */
function lastDayOf(month: number, year: number | null): Date {
  return new Date(Date.UTC(year ?? A_LEAP_YEAR, month, 0));
}
