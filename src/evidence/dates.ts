import { onceByKey } from './once-by-key.ts';

/** By the length of the date. To make a format takes far longer than to use it. */
const FORMATS: Readonly<Record<number, Intl.DateTimeFormat>> = {
  4: formatOf({ year: 'numeric' }),
  7: formatOf({ year: 'numeric', month: 'long' }),
};
const WHOLE_DAY = formatOf({ year: 'numeric', month: 'long', day: 'numeric' });

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
}

/** An ISO 8601 year, month or day as readers write it: "30 November 2024". */
export const readableDate = onceByKey(
  (iso: string) => iso,
  (iso): string => (FORMATS[iso.length] ?? WHOLE_DAY).format(new Date(iso)),
);

/** All days from the first to the last, ISO 8601, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (const at = new Date(first); at <= new Date(last); at.setUTCDate(at.getUTCDate() + 1))
    days.push(at.toISOString().slice(0, first.length));
  return days;
}

/** The day that comes so many days after another, ISO 8601; before it where that is less than none. */
export function dayBeside(day: string, after: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + after);
  return date.toISOString().slice(0, day.length);
}

/** Whether an ISO 8601 year, month or day is certainly later than another: a month is not later than a day in it. */
export function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}
