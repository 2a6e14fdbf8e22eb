/** Milliseconds of a day. */
export const DAY = 24 * 60 * 60 * 1000;

/** The middle of a year, month or day, so that a number of a whole year does not stand at its beginning. */
export function middleOf(date: string): Date {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return new Date(Date.UTC(year, 6, 1));
  if (day === undefined) return new Date(Date.UTC(year, month - 1, 15));
  return new Date(Date.UTC(year, month - 1, day));
}
