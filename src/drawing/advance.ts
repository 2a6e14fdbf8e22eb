/** Who holds which place on a day, step by step, from the events of the timeline. */
import { readableDate } from '../evidence/dates.ts';
import type { MapMark } from './map.ts';
import { isWithin, type Degrees, type FrameName } from './projection.ts';
import type { Freshness, MarkShape } from './mark-shapes.ts';

/** Something that happened at a place. */
export interface PlaceEvent {
  readonly id: string;
  /** Year, month or day, ISO 8601. */
  readonly date: string;
  /** Id and name of the place. */
  readonly place: string;
  readonly placeName: string;
  readonly title: string;
  /** Who held the place afterwards, or null where that did not change. */
  readonly control: Exclude<MarkShape, 'none'> | null;
  readonly isDisputed: boolean;
  /** Whether it only tells who held the place when the series began, and not since when. */
  readonly isBefore: boolean;
  /** The claim that tells it, and where everything stands together that happened there that day. */
  readonly href: string;
  readonly listHref: string;
}

/** Who holds a place, in words. */
export const HOLDERS: Readonly<Record<Exclude<MarkShape, 'none'>, string>> = {
  opposition: 'opposition forces',
  government: 'government forces',
  'kurdish-led': 'Kurdish-led forces',
  'turkey-backed': 'Turkish-backed forces',
};

/** All days from the first to the last, ISO 8601, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
  return days;
}

/** The events of one day, in the order given. */
function eventsOn(day: string, events: readonly PlaceEvent[]): PlaceEvent[] {
  return events.filter(({ date }) => date === day);
}

/**
 * The marks of a map of one day in a series that begins on `first`: for each place what happened there that day, or
 * else who has held it since when. What is not told of a place is not drawn.
 */
export function marksOn(day: string, first: string, events: readonly PlaceEvent[]): MapMark[] {
  const byPlace = Map.groupBy(
    events.filter(({ date }) => date <= day),
    ({ place }) => place,
  );
  return [...byPlace.values()].flatMap((told) => markOf(told, day, first) ?? []);
}

/** The marks of a map that shows how things stood on a day: who held each place, and no news. */
export function marksStandingOn(day: string, events: readonly PlaceEvent[]): MapMark[] {
  return marksOn(day, day, events).flatMap((mark) =>
    mark.shape === 'none' ? [] : [{ ...mark, freshness: 'standing' as const }],
  );
}

function markOf(told: readonly PlaceEvent[], day: string, first: string): MapMark | null {
  const inOrder = told.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const ofTheDay = eventsOn(day, inOrder);
  const taken = inOrder.findLast(({ control }) => control !== null);
  const shown =
    ofTheDay.length === 0 ? taken : (ofTheDay.findLast(({ control }) => control !== null) ?? ofTheDay.at(-1));
  if (shown === undefined) return null;
  const freshness: Freshness = shown.date === day ? 'fresh' : shown.date >= first ? 'recent' : 'older';
  const shownEvents = freshness === 'fresh' ? ofTheDay : [shown];
  // What sources dispute of an older event is not who held the place when the series began.
  const isDisputed = shown.isDisputed && freshness !== 'older';
  return {
    place: shown.place,
    shape: shown.control ?? 'none',
    freshness,
    events: shownEvents.map(({ id }) => id),
    date: shown.date,
    isDisputed,
    href: shownEvents.length > 1 ? shown.listHref : shown.href,
    label: `${spokenMark(shown, shownEvents.length, sinceOf(shown, inOrder), freshness)}${isDisputed ? ' (sources differ)' : ''}`,
  };
}

/** What a mark says: the place, who held it, and the day; what happened, where nobody is said to hold it since; how many events it stands for. */
function spokenMark(shown: PlaceEvent, count: number, since: PlaceEvent, freshness: Freshness): string {
  const { placeName, control, date, title } = shown;
  const many = count > 1 ? `: ${count} events that day` : '';
  if (control === null) return `${placeName}, ${readableDate(date)}${count > 1 ? many : `: ${title}`}`;
  const held = `${placeName}, held by ${HOLDERS[control]}`;
  const isNew = freshness === 'fresh';
  if (isNew ? shown.isBefore : since.isBefore) return `${held} since before the offensive`;
  return isNew ? `${held}, ${readableDate(date)}${many}` : `${held} since ${readableDate(since.date)}`;
}

/** The first event since which the holder of a place has been told as the same. */
function sinceOf(shown: PlaceEvent, inOrder: readonly PlaceEvent[]): PlaceEvent {
  const told = inOrder.filter(({ control, date }) => control !== null && date <= shown.date);
  return told[told.findLastIndex(({ control }) => control !== shown.control) + 1] ?? shown;
}

/** Frames of which a day's map is drawn, the most telling first; the last holds everything. */
const CLOSE: readonly FrameName[] = ['north-west', 'south-west'];

/**
 * The fewest frames in which all these places can be seen, close where that is possible. Of those that would do, the one
 * that shows more of what else there is to show.
 */
export function framesFor(places: readonly Degrees[], besides: readonly Degrees[] = []): FrameName[] {
  const [whole] = CLOSE.filter((frame) => places.every((at) => isWithin(frame, at))).toSorted(
    (a, b) => numberWithin(b, besides) - numberWithin(a, besides),
  );
  if (whole !== undefined) return [whole];
  const seen = CLOSE.filter((frame) => places.some((at) => isWithin(frame, at)));
  const first = seen.toSorted((a, b) => numberWithin(b, places) - numberWithin(a, places)).slice(0, 1);
  const others = seen.filter((frame) =>
    places.some((at) => isWithin(frame, at) && !first.some((shown) => isWithin(shown, at))),
  );
  const frames = [...first, ...others];
  return places.every((at) => frames.some((frame) => isWithin(frame, at))) ? frames : [...frames, 'syria'];
}

/** The marks of a further map of the same day: what the maps before it show as new is quieter there. */
export function quieterWhereShown(
  marks: readonly MapMark[],
  places: ReadonlyMap<string, Degrees>,
  shown: readonly FrameName[],
): MapMark[] {
  return marks.map((mark) => {
    const at = places.get(mark.place);
    const isShown = at !== undefined && shown.some((frame) => isWithin(frame, at));
    return isShown && mark.freshness === 'fresh' ? { ...mark, freshness: 'recent' } : mark;
  });
}

function numberWithin(frame: FrameName, places: readonly Degrees[]): number {
  return places.filter((at) => isWithin(frame, at)).length;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
