/** The days of the offensive as their maps show them. */
import { framesFor, marksOn, quieterWhereShown } from '../drawing/advance.ts';
import { drawMap, type MapDrawing, type MapMark, type MapPlace } from '../drawing/map.ts';
import { FRAME_SHOWS, type DayFrames } from '../drawing/day-frames.ts';
import { isWithin, type Degrees, type FrameName } from '../drawing/projection.ts';
import { readableDate } from '../evidence/dates.ts';
import { MAP_DAYS } from '../evidence/map-days.ts';
import { OFFENSIVE } from '../evidence/timeline.ts';
import { mapLines, mapPlaces, placeEvents } from './map-data.ts';
import { counted } from './wording.ts';
import type { PlaceEvent } from '../drawing/advance.ts';
import type { Evidence } from '../evidence/model.ts';
import type { SvgElement } from '../drawing/svg.ts';

interface MapDay extends DayFrames {
  readonly marks: readonly MapMark[];
}

/** Each day with its marks and the frames of its maps. */
export function mapDays(evidence: Evidence): MapDay[] {
  const events = placeEvents(evidence);
  return MAP_DAYS.map((day) => mapDay(day, events, mapPlaces(evidence)));
}

/** A day's maps show what changed hands; where nothing did, one shows where something happened. */
function mapDay(day: string, events: readonly PlaceEvent[], places: readonly MapPlace[]): MapDay {
  const marks = marksOn(day, OFFENSIVE.first, events);
  const fresh = marks.filter(({ isNew }) => isNew);
  const placesOf = (shown: readonly MapMark[]): Degrees[] => {
    const ids = new Set(shown.map(({ place }) => place));
    return places.filter(({ id }) => ids.has(id)).map(({ at }) => at);
  };
  const changed = fresh.filter(({ freshness, holder }) => freshness === 'fresh' && holder !== null);
  const frames =
    changed.length > 0 ? framesFor(placesOf(changed), placesOf(fresh)) : framesFor(placesOf(fresh)).slice(0, 1);
  return { day, marks, frames };
}

/** What a map of a day is, but for how large it is drawn. `hrefOf` says where its new marks lead, if not to what tells them. */
export function mapOfDay(
  day: string,
  frame: FrameName,
  evidence: Evidence,
  hrefOf?: (mark: MapMark) => string,
): Omit<MapDrawing, 'width' | 'textSize'> {
  const { marks, frames } = mapDays(evidence).find((one) => one.day === day) ?? {
    marks: [],
    frames: [] as FrameName[],
  };
  const places = mapPlaces(evidence);
  const marked = new Set(marks.map(({ place }) => place));
  const cities = places.filter(({ id, rank }) => !marked.has(id) && (rank === 'city' || rank === 'capital'));
  const atOf = new Map(places.map(({ id, at }) => [id, at]));
  const shown = quieterWhereShown(marks, atOf, frames.slice(0, frames.indexOf(frame)));
  const changes = shown.filter(({ place, freshness, holder }) => {
    const at = atOf.get(place);
    return freshness === 'fresh' && holder !== null && at !== undefined && isWithin(frame, at);
  }).length;
  const name = frames.length > 1 ? `${readableDate(day)}, ${FRAME_SHOWS[frame]}` : readableDate(day);
  return {
    id: `map-${day}-${frame}`,
    frame,
    title: `${name}: ${changes === 0 ? 'no place is shown as changing hands' : `${counted(changes, 'change')} of hands`}`,
    description: `What is new is a link, and in bold; signs of places that changed hands that day are large. The list after the map says what is new in words. Roads are drawn roughly.${unmarkedInWords(cities, frame)}`,
    places: [...places.filter(({ id }) => marked.has(id)), ...cities],
    lines: mapLines(evidence).filter(({ kind }) => kind === 'road'),
    marks: shown.map((mark) => (hrefOf === undefined || !mark.isNew ? mark : { ...mark, href: hrefOf(mark) })),
    linksNewOnly: true,
  };
}

/** The cities that a map names and says no more of: who sees it sees that, too. */
function unmarkedInWords(cities: readonly MapPlace[], frame: FrameName): string {
  const names = cities.filter(({ at }) => isWithin(frame, at)).map(({ name }) => name);
  return names.length === 0 ? '' : ` Named without a sign: ${names.join(', ')}.`;
}

/** The small maps of a day, for phones and for series. */
export function smallMaps(day: string, evidence: Evidence): SvgElement[] {
  const frames = mapDays(evidence).find((one) => one.day === day)?.frames ?? [];
  return frames.map((frame) => drawMap({ ...mapOfDay(day, frame, evidence), width: 328, textSize: 12 }));
}
