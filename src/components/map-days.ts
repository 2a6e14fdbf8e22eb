/** The days of the offensive as their maps show them. */
import { framesFor, marksOn, quieterWhereShown } from '../drawing/advance.ts';
import { drawMap, type MapDrawing, type MapMark, type MapPlace } from '../drawing/map.ts';
import { readableDate } from '../evidence/dates.ts';
import { MAP_DAYS } from '../evidence/map-days.ts';
import { OFFENSIVE } from '../evidence/timeline.ts';
import { mapLines, mapPlaces, placeEvents } from './map-data.ts';
import { counted } from './wording.ts';
import type { PlaceEvent } from '../drawing/advance.ts';
import type { DayFrames } from '../drawing/day-frames.ts';
import type { Degrees, FrameName } from '../drawing/projection.ts';
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
  const changes = [...evidence.events.values()].filter(({ date, control }) => date === day && control !== null).length;
  const name = readableDate(day);
  return {
    id: `map-${day}-${frame}`,
    frame,
    title: `${name}: ${changes === 0 ? 'no place is recorded as changing hands' : `${counted(changes, 'change')} of hands`}`,
    description:
      'What is new is a link, and in bold; signs of places that changed hands that day are large. The list after the map says what is new in words. Roads are schematic.',
    places: places.filter(({ id, rank }) => marked.has(id) || rank === 'city' || rank === 'capital'),
    lines: mapLines(evidence).filter(({ kind }) => kind === 'road'),
    marks: quieterWhereShown(
      marks,
      new Map(places.map(({ id, at }) => [id, at])),
      frames.slice(0, frames.indexOf(frame)),
    ).map((mark) => (hrefOf === undefined || !mark.isNew ? mark : { ...mark, href: hrefOf(mark) })),
    linksNewOnly: true,
  };
}

/** The small maps of a day, for phones and for series. */
export function smallMaps(day: string, evidence: Evidence): SvgElement[] {
  const frames = mapDays(evidence).find((one) => one.day === day)?.frames ?? [];
  return frames.map((frame) => drawMap({ ...mapOfDay(day, frame, evidence), width: 328, textSize: 12 }));
}
