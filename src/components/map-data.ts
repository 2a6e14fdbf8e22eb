/** What maps draw, from the evidence. */
import { HOLDERS, type PlaceEvent } from '../drawing/advance.ts';
import { dayBeside } from '../evidence/dates.ts';
import { PICTURE_PAGES, type TimelineEvent } from '../evidence/pictures.ts';
import { bestClaim, inOrderOfTime, OFFENSIVE } from '../evidence/timeline.ts';
import type { Claim, Evidence } from '../evidence/model.ts';
import type { MapLine } from '../drawing/map-lines.ts';
import type { MapPlace } from '../drawing/map.ts';
import type { Holder } from '../drawing/mark-shapes.ts';

/** Where a line is described on the page of the map. */
export function lineAnchor(id: string): string {
  return `line-${id}`;
}

/** Where all that happened at a place on a day stands together on the page of the map. */
function dayAnchor(day: string, place: string): string {
  return `day-${day}-${place}`;
}

/** Where all that happened at a place stands together on the page of a day. */
export function dayPlaceId(place: string): string {
  return `at-${place}`;
}

export function mapPlaces({ places, glossary }: Evidence): MapPlace[] {
  return [...places.values()].flatMap(({ id, entry, latitude, longitude, rank }) => {
    const named = glossary.get(entry.id);
    if (named === undefined) return [];
    const { name, arabic } = named;
    return [{ id, name, arabic, at: [longitude, latitude] as const, rank, href: `${PICTURE_PAGES.map}#${id}` }];
  });
}

export function mapLines({ lines, places }: Evidence): MapLine[] {
  return [...lines.values()].map(({ id, name, kind, through }) => ({
    id,
    name,
    kind,
    through: through.flatMap((waypoint) => {
      if (!('id' in waypoint)) return [waypoint];
      const place = places.get(waypoint.id);
      return place === undefined ? [] : [[place.longitude, place.latitude] as const];
    }),
    href: `${PICTURE_PAGES.map}#${lineAnchor(id)}`,
  }));
}

/** The day before the offensive. */
export const EVE = dayBeside(OFFENSIVE.first, -1);

/** Who held places when the offensive began where no event tells it, and then the events at places that the map knows, in order of time. */
export function placeEvents(evidence: Evidence): PlaceEvent[] {
  return [...heldBefore(evidence), ...eventsAtPlaces(evidence)];
}

function heldBefore({ places, claims, glossary }: Evidence): PlaceEvent[] {
  return [...places.values()].flatMap(({ id, before }) => {
    const claim = claims.get(before?.claim.id ?? '');
    if (before === null || claim === undefined) return [];
    return [
      {
        id: `before-${id}`,
        date: EVE,
        place: id,
        placeName: glossary.get(id)?.name ?? id,
        title: `${HOLDERS[before.held]} before the offensive`,
        control: before.held,
        isDisputed: claim.standing === 'disputed',
        isBefore: true,
        href: `${claim.page}#c-${claim.id}`,
        listHref: `${PICTURE_PAGES.map}#${id}`,
      },
    ];
  });
}

function eventsAtPlaces(evidence: Evidence): PlaceEvent[] {
  return inOrderOfTime([...evidence.events.values()]).flatMap((event) => {
    const { id, date, place, title, control } = event;
    const claim = bestClaim(event, evidence);
    if (place === null || claim === undefined || !evidence.places.has(place.id)) return [];
    return [
      {
        id,
        date,
        place: place.id,
        placeName: evidence.glossary.get(place.id)?.name ?? place.id,
        title,
        control,
        isDisputed: claim.standing === 'disputed',
        isBefore: false,
        href: `${claim.page}#c-${claim.id}`,
        listHref: `${PICTURE_PAGES.map}#${dayAnchor(date, place.id)}`,
      },
    ];
  });
}

/** An event by which a place changed hands, with the claim that tells it best. */
interface ControlChange {
  readonly event: TimelineEvent;
  readonly claim: Claim;
  readonly isOnMap: boolean;
}

/** All changes of hands, in order of time, those of places that the map does not know as well. */
export function controlChanges(evidence: Evidence): ControlChange[] {
  return inOrderOfTime([...evidence.events.values()]).flatMap((event) => {
    const claim = bestClaim(event, evidence);
    if (event.control === null || claim === undefined) return [];
    return [{ event, claim, isOnMap: event.place !== null && evidence.places.has(event.place.id) }];
  });
}

/** What happened at one place on one day. */
interface DayAtPlace {
  /** Id of its glossary entry. */
  readonly place: string;
  readonly name: string;
  readonly anchor: string;
  readonly changes: readonly ControlChange[];
  /** Who held it at the end of that day, or null where no claim says so. */
  readonly holder: Holder | null;
  /** What changed nothing in who held it; of places that the map knows alone. */
  readonly others: readonly PlaceEvent[];
}

/** A day place by place, in the order in which its map is heard: from north to south, and then what is not on the map. */
export function dayByPlace(day: string, evidence: Evidence): DayAtPlace[] {
  const changes = controlChanges(evidence).filter(({ event }) => event.date === day);
  const others = placeEvents(evidence).filter(({ date, control }) => date === day && control === null);
  const ids = new Set([...changes.map(({ event }) => event.place?.id ?? ''), ...others.map(({ place }) => place)]);
  const north = (id: string): number => evidence.places.get(id)?.latitude ?? -90;
  return [...ids]
    .sort((a, b) => north(b) - north(a))
    .map((place) => ({
      place,
      name: evidence.glossary.get(place)?.name ?? place,
      anchor: dayAnchor(day, place),
      changes: changes.filter(({ event }) => event.place?.id === place),
      holder: holderOn(day, place, evidence),
      others: others.filter((event) => event.place === place),
    }));
}

/** Who held a place at the end of a day, or null where no claim says so. */
export function holderOn(day: string, place: string, evidence: Evidence): Holder | null {
  const told = placeEvents(evidence).filter((event) => event.place === place && event.date <= day);
  return (
    told.toSorted((a, b) => (a.date < b.date ? -1 : 1)).findLast(({ control }) => control !== null)?.control ?? null
  );
}

/** A place of the timeline that no map can show, since nothing read here says where it lies, with its entries. */
interface PlaceOffMap {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

/** Those places by name, their entries in order of time. */
export function placesOffMap({ events, places, glossary }: Evidence): PlaceOffMap[] {
  const off = inOrderOfTime([...events.values()]).filter(({ place }) => place !== null && !places.has(place.id));
  return [...Map.groupBy(off, ({ place }) => place?.id ?? '')]
    .map(([id, told]) => ({ name: glossary.get(id)?.name ?? id, events: told }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
