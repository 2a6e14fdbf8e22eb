const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** An ISO 8601 year, month or day as readers write it: "30 November 2024". */
export function readableDate(iso: string): string {
  const options = FORMATS[iso.length] ?? FORMATS[10];
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(iso));
}

/** All days from the first to the last, ISO 8601, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (const at = new Date(first); at <= new Date(last); at.setUTCDate(at.getUTCDate() + 1))
    days.push(at.toISOString().slice(0, first.length));
  return days;
}
