import { readableDate } from '../evidence/dates.ts';
import { DAY } from '../drawing/time.ts';
import type { Series } from '../evidence/pictures.ts';

type Dated = Pick<Series, 'points'>;

/** Days from one date to the next; NaN where one of them is no day. */
function stepsOf({ points }: Dated): number[] {
  const days = points.map(({ date }) => (date.length === 'YYYY-MM-DD'.length ? Date.parse(date) / DAY : NaN));
  return days.slice(1).map((day, index) => day - (days[index] ?? NaN));
}

/** Whether a series gives a number for most of its days, so that a day without one is a gap. */
export function isByDay(series: Dated): boolean {
  const steps = stepsOf(series);
  return steps.filter((step) => step === 1).length > steps.length / 2;
}

/**
 * The days without a number before each point of a series by day, in words: "5 December 2024", "5 to 7 December 2024".
 * Null where there are none, and for every point of another series.
 */
export function gapsBefore(series: Dated): (string | null)[] {
  const steps = isByDay(series) ? stepsOf(series) : [];
  return series.points.map(({ date }, index) => {
    const missing = (steps[index - 1] ?? 1) - 1;
    if (missing < 1) return null;
    const [first, last] = [dayBefore(date, missing), dayBefore(date, 1)];
    if (first === last) return readableDate(first);
    const isOfOneMonth = first.slice(0, 7) === last.slice(0, 7);
    return `${isOfOneMonth ? String(Number(first.slice(8))) : readableDate(first)} to ${readableDate(last)}`;
  });
}

function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, date.length);
}
