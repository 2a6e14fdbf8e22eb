/** Who holds which place on a day, step by step, from the events of the timeline. */
import { readableDate } from '../evidence/dates.ts';
import type { MapMark } from './map.ts';
import { isWithin, type Degrees, type FrameName } from './projection.ts';
import type { Freshness, Holder } from './mark-shapes.ts';

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
  readonly control: Holder | null;
  readonly isDisputed: boolean;
  /** Whether it only tells who held the place when the series began, and not since when. */
  readonly isBefore: boolean;
  /** The claim that tells it, and where everything stands together that happened there that day. */
  readonly href: string;
  readonly listHref: string;
}

/** Who holds a place, in words. */
export const HOLDERS: Readonly<Record<Holder, string>> = {
  opposition: 'opposition forces',
  government: 'government forces',
  'kurdish-led': 'Kurdish-led forces',
  'turkey-backed': 'Turkish-backed groups such as the SNA',
};

/**
 * The marks of a map of one day in a series that begins on `first`: for each place who has held it since when, and
 * whether something else happened there that day. What is not told of a place is not drawn.
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
    mark.holder === null ? [] : [{ ...mark, freshness: 'standing' as const, happened: false, isNew: false }],
  );
}

function markOf(told: readonly PlaceEvent[], day: string, first: string): MapMark | null {
  const inOrder = told.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const ofTheDay = inOrder.filter(({ date }) => date === day);
  const taken = inOrder.findLast(({ control }) => control !== null);
  const latest = ofTheDay.at(-1);
  const shown = taken ?? latest;
  if (shown === undefined) return null;
  const freshness: Freshness = shown.date === day ? 'fresh' : shown.date >= first ? 'recent' : 'older';
  // What sources dispute of an older event is not who held the place when the series began.
  const isDisputed = shown.isDisputed && freshness !== 'older';
  const events = ofTheDay.length > 0 ? ofTheDay : [shown];
  const [only = shown] = events;
  const differs = isDisputed ? ' (sources differ)' : '';
  return {
    place: shown.place,
    holder: taken?.control ?? null,
    freshness,
    happened: ofTheDay.some(({ control }) => control === null),
    isNew: ofTheDay.length > 0,
    events: events.map(({ id }) => id),
    date: only.date,
    isDisputed,
    href: events.length > 1 ? only.listHref : only.href,
    label: `${heldInWords(shown, sinceOf(shown, inOrder), freshness)}${differs}${happenedInWords(ofTheDay, day, freshness)}`,
  };
}

/** The place and who holds it since when. */
function heldInWords(shown: PlaceEvent, since: PlaceEvent, freshness: Freshness): string {
  const { placeName, control, date } = shown;
  if (control === null) return `${placeName}, no claim here says who held it`;
  const held = `${placeName}, held by ${HOLDERS[control]}`;
  if (freshness === 'fresh')
    return shown.isBefore ? `${held} since before the offensive` : `${held}, ${readableDate(date)}`;
  return `${held} since ${since.isBefore ? 'before the offensive' : readableDate(since.date)}`;
}

/** What happened there on the day of the map, beside a change of hands that is told already; how many events where there are several. */
function happenedInWords(ofTheDay: readonly PlaceEvent[], day: string, freshness: Freshness): string {
  const [only, ...more] = ofTheDay;
  if (only === undefined) return '';
  const isDayTold = freshness === 'fresh' && ofTheDay.some(({ control }) => control !== null);
  if (more.length > 0) return `; ${ofTheDay.length} events ${isDayTold ? 'that day' : `on ${readableDate(day)}`}`;
  return only.control === null ? `; ${readableDate(day)}: ${only.title}` : '';
}

/** The first event since which the holder of a place has been told as the same. */
function sinceOf(shown: PlaceEvent, inOrder: readonly PlaceEvent[]): PlaceEvent {
  const told = inOrder.filter(({ control, date }) => control !== null && date <= shown.date);
  return told[told.findLastIndex(({ control }) => control !== shown.control) + 1] ?? shown;
}

/** Frames of which a day's map is drawn, the most telling first; the last holds everything. */
export const CLOSE: readonly FrameName[] = ['north-west', 'south-west'];

/** Degrees within which marks of the whole country run into each other on a phone. */
const CROWDED = 0.3;

/**
 * The fewest frames in which all these places can be seen, close where that is possible. Of those that would do, the one
 * that shows more of what else there is to show. Where that lies too close together for the whole country, a close frame
 * shows it first.
 */
export function framesFor(places: readonly Degrees[], besides: readonly Degrees[] = []): FrameName[] {
  const frames = fewestFrames(places, besides);
  if (!frames.includes('syria')) return frames;
  const crowded = besides.filter(
    (at) =>
      !frames.some((frame) => frame !== 'syria' && isWithin(frame, at)) &&
      besides.some((other) => other !== at && Math.hypot(at[0] - other[0], at[1] - other[1]) < CROWDED),
  );
  const [close] = CLOSE.filter((frame) => crowded.some((at) => isWithin(frame, at))).toSorted(
    (a, b) => numberWithin(b, besides) - numberWithin(a, besides),
  );
  return close === undefined ? frames : [close, ...frames];
}

function fewestFrames(places: readonly Degrees[], besides: readonly Degrees[]): FrameName[] {
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

/** The marks of a further map of the same day: what the maps before it show as new is quieter there, or left out. */
export function quieterWhereShown(
  marks: readonly MapMark[],
  places: ReadonlyMap<string, Degrees>,
  shown: readonly FrameName[],
): MapMark[] {
  return marks.flatMap((mark) => {
    const at = places.get(mark.place);
    const isShown = at !== undefined && shown.some((frame) => isWithin(frame, at));
    if (!isShown || !mark.isNew) return [mark];
    if (mark.holder === null) return [];
    const freshness = mark.freshness === 'fresh' ? ('recent' as const) : mark.freshness;
    return [{ ...mark, freshness, happened: false, isNew: false }];
  });
}

function numberWithin(frame: FrameName, places: readonly Degrees[]): number {
  return places.filter((at) => isWithin(frame, at)).length;
}
