/** The days of the offensive that have a map, each on a page of its own, and what such a page tells. */
import { daysBetween } from './dates.ts';
import { bestClaim, inOrderOfTime, OFFENSIVE } from './timeline.ts';
import { PICTURE_PAGES, type TimelineEvent } from './pictures.ts';
import type { Claim, Evidence } from './model.ts';

export const MAP_DAYS: readonly string[] = daysBetween(OFFENSIVE.first, OFFENSIVE.last);

/** Address of the page that shows the map of a day, ISO 8601, alone. */
export function mapDayAddress(day: string): string {
  return `${PICTURE_PAGES.map}${day}/`;
}

/** The day whose map stands at an address, or null. */
export function mapDayOf(address: string): string | null {
  return MAP_DAYS.find((day) => mapDayAddress(day) === address) ?? null;
}

/** Something that happened on a day, with the claim that tells it best. */
export interface ToldEvent {
  readonly event: TimelineEvent;
  readonly claim: Claim;
}

type Told = Pick<Evidence, 'events' | 'claims' | 'places'>;

/**
 * The events of a day in the order in which its map is heard: at places of the map from north to south, a change of hands
 * before what else happened there; then those that no map shows, in order of time.
 */
export function eventsOfMapDay(day: string, evidence: Told): ToldEvent[] {
  const north = ({ place }: TimelineEvent): number => evidence.places.get(place?.id ?? '')?.latitude ?? -90;
  return inOrderOfTime([...evidence.events.values()].filter(({ date }) => date === day))
    .toSorted((a, b) => north(b) - north(a) || Number(b.control !== null) - Number(a.control !== null))
    .flatMap((event) => {
      const claim = bestClaim(event, evidence);
      return claim === undefined ? [] : [{ event, claim }];
    });
}

/** The claims of the page of a day, each once, in reading order. */
export function claimsOfMapDay(day: string, evidence: Told): Claim[] {
  return [...new Set(eventsOfMapDay(day, evidence).map(({ claim }) => claim))];
}
