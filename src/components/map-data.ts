/** What maps draw, from the evidence. */
import { HOLDERS, type PlaceEvent } from '../drawing/advance.ts';
import { PICTURE_PAGES, type TimelineEvent } from '../evidence/pictures.ts';
import type { Claim, Evidence } from '../evidence/model.ts';
import type { MapLine } from '../drawing/map-lines.ts';
import type { MapPlace } from '../drawing/map.ts';

/** Where a line is described on the page of the map. */
export function lineAnchor(id: string): string {
  return `line-${id}`;
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
export const EVE = '2024-11-26';

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
        href: `${claim.page}#c-${claim.id}`,
      },
    ];
  });
}

function eventsAtPlaces(evidence: Evidence): PlaceEvent[] {
  return inOrder(evidence).flatMap((event) => {
    const { id, date, place, title, control } = event;
    const claim = claimOf(event, evidence);
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
        href: `${claim.page}#c-${claim.id}`,
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
  return inOrder(evidence).flatMap((event) => {
    const claim = claimOf(event, evidence);
    if (event.control === null || claim === undefined) return [];
    return [{ event, claim, isOnMap: event.place !== null && evidence.places.has(event.place.id) }];
  });
}

function claimOf({ claims }: TimelineEvent, evidence: Evidence): Claim | undefined {
  return evidence.claims.get(claims[0]?.id ?? '');
}

function inOrder({ events }: Evidence): TimelineEvent[] {
  const key = ({ date, hour, id }: TimelineEvent): string => `${date} ${hour ?? ''} ${id}`;
  return [...events.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
