/** The timeline: its order, the headings under which its entries stand, and when each was first reported. */
import { readableDate } from './dates.ts';
import { orderOfHour } from './hours.ts';
import type { At, Claim, Evidence } from './model.ts';
import type { TimelineEvent } from './pictures.ts';

/** First and last day of the offensive, which the timeline tells day by day. */
export const OFFENSIVE = { first: '2024-11-27', last: '2024-12-08' } as const;

/** A heading with what stands under it: a year; within the year of the offensive, its days and what came after them. */
export interface TimelineGroup {
  /** Part of an address, kept for ever: `y2016`, `d2024-11-29`, `m2024-12`. */
  readonly id: string;
  readonly kind: 'year' | 'day' | 'month';
  /** The year, month or day, ISO 8601. */
  readonly date: string;
  readonly title: string;
  readonly events: readonly TimelineEvent[];
  readonly at: At;
}

/** Events as they happened; those of one day by their hour, those whose hour nobody tells after the others. */
export function inOrderOfTime<T extends Pick<TimelineEvent, 'id' | 'date' | 'hour'>>(events: readonly T[]): T[] {
  const key = ({ date, hour, id }: T): string => `${date} ${orderOfHour(hour)} ${id}`;
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Whether an event belongs to a day of the offensive. */
export function isOfOffensive({ date }: Pick<TimelineEvent, 'date'>): boolean {
  return date.length === 'YYYY-MM-DD'.length && date >= OFFENSIVE.first && date <= OFFENSIVE.last;
}

/** All entries under their headings, in the order of the page. A year has a heading even where all its entries stand under days. */
export function groupsOfTimeline(events: Iterable<TimelineEvent>): TimelineGroup[] {
  const inOrder = inOrderOfTime([...events]);
  const years = Map.groupBy(inOrder, ({ date }) => date.slice(0, 'YYYY'.length));
  return [...years].flatMap(([year, ofYear]) => {
    const parts = Map.groupBy(ofYear, partOfYear);
    const heads = [...new Set([year, ...parts.keys()])].sort(byPlace);
    return heads.map((date) => groupOf(date, parts.get(date) ?? [], ofYear[0]?.at));
  });
}

/** The year, or in the year of the offensive its day, or the month for what came after those days. */
function partOfYear(event: TimelineEvent): string {
  const year = event.date.slice(0, 'YYYY'.length);
  if (isOfOffensive(event)) return event.date;
  return OFFENSIVE.last.startsWith(year) && event.date > OFFENSIVE.last ? event.date.slice(0, 'YYYY-MM'.length) : year;
}

/** The year, then its days, then its months. */
function byPlace(a: string, b: string): number {
  const place = (date: string): string =>
    `${['YYYY', 'YYYY-MM-DD', 'YYYY-MM'].findIndex((form) => form.length === date.length)} ${date}`;
  return place(a) < place(b) ? -1 : 1;
}

const KINDS = { 4: 'year', 7: 'month', 10: 'day' } as const;

function groupOf(date: string, events: readonly TimelineEvent[], ofYear: At | undefined): TimelineGroup {
  const kind = KINDS[date.length as keyof typeof KINDS];
  const at = events[0]?.at ?? ofYear;
  if (at === undefined) throw new Error(`Nothing of the timeline stands under ${date}.`);
  const title = kind === 'month' ? `Later in ${readableDate(date)}` : readableDate(date);
  return { id: `${kind.slice(0, 1)}${date}`, kind, date, title, events, at };
}

/** The claim that tells an event best, or undefined while its file names none that exists. */
export function bestClaim({ claims }: TimelineEvent, evidence: Pick<Evidence, 'claims'>): Claim | undefined {
  return claims.map(({ id }) => evidence.claims.get(id)).find((claim) => claim !== undefined);
}

/**
 * The day on which an event was first reported, as far as this site can say: that of the earliest document behind any of
 * its claims, from the day of the event on, whose day is recorded. Null where there is none.
 */
export function firstReported(
  event: TimelineEvent,
  { claims, documents }: Pick<Evidence, 'claims' | 'documents'>,
): string | null {
  const days = event.claims
    .flatMap(({ id }) => claims.get(id)?.citations ?? [])
    .map(({ document }) => documents.get(document)?.published ?? '')
    .filter((published) => published.length === 'YYYY-MM-DD'.length && published >= event.date);
  return days.sort()[0] ?? null;
}
