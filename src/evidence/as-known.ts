/**
 * The offensive as it was known on each of its days: its events with only those documents that had been published by then.
 * Each citation of a claim carries the whole of it, so a claim with fewer citations still says what its documents say.
 */
import { originsNamedIn } from './attribution.ts';
import { dayBeside, daysBetween } from './dates.ts';
import { independentOrigins, originsOfClaim, standingOf } from './standing.ts';
import { isSame, isWithin } from './repeated.ts';
import { inOrderOfTime, isOfOffensive, OFFENSIVE } from './timeline.ts';
import type { Claim, Evidence, Origin } from './model.ts';
import type { TimelineEvent } from './pictures.ts';

/** The days for which there is a page: from the day after the first to the day after the last. */
export const AS_KNOWN_DAYS: readonly string[] = daysBetween(
  dayBeside(OFFENSIVE.first, 1),
  dayBeside(OFFENSIVE.last, 1),
);

/** A claim with the documents of a day. */
interface KnownClaim {
  /** Its citations, origins and standing are those of the day; a dispute that was recorded later does not count yet. */
  readonly claim: Claim;
  /** How many independent origins carried it by that day, by the day before, and how many do today. */
  readonly origins: { readonly then: number; readonly before: number; readonly today: number };
  /** Whether its words, which are those of today, name an origin that no document of the day carries. */
  readonly namesLater: boolean;
}

export interface KnownEvent {
  readonly event: TimelineEvent;
  /** Never empty. */
  readonly claims: readonly KnownClaim[];
  /** Other events of its day that have no entry, since one of these claims tells them too. */
  readonly alsoTells: readonly TimelineEvent[];
}

type Known = Pick<Evidence, 'events' | 'claims' | 'documents' | 'origins' | 'glossary'>;

/** Address of the page that shows the offensive as known on a day. */
export function asKnownAddress(day: string): string {
  return `/timeline/as-known/${day}/`;
}

/**
 * Whether a document was out by the end of a day.
 *
 * @param published ISO 8601 year, month or day: a month counts once it is over, and so does a year; null never counts
 * @param day ISO 8601 day
 */
export function isOutBy(published: string | null, day: string): boolean {
  if (published === null) return false;
  return published.length === day.length ? published <= day : published < day.slice(0, published.length);
}

/**
 * The events of the offensive up to a day, in order of time, as far as any document of that time tells them. What another
 * claim of the same entry says, or the same claim of another entry of that day, is told once: by the one that was known first.
 * Where nothing is left for an event to tell, the entry that tells it names it.
 */
export function asKnownOn(day: string, evidence: Known): KnownEvent[] {
  const events = [...evidence.events.values()].filter((event) => isOfOffensive(event) && event.date <= day);
  const told = [...Map.groupBy(inOrderOfTime(events), ({ date }) => date).values()].flatMap((ofDay) =>
    toldOnce(ofDay, evidence),
  );
  const known = told.flatMap(({ event, claims }) => {
    const knownClaims = claims.flatMap((claim) => knownClaim(claim, day, evidence) ?? []);
    return knownClaims.length === 0 ? [] : [{ event, claims: knownClaims }];
  });
  const without = events.filter((event) => !known.some((entry) => entry.event === event));
  return known.map((entry) => ({
    ...entry,
    alsoTells: without.filter((event) => known.find((one) => tells(one, event)) === entry),
  }));
}

/** Whether one of the claims of an entry tells another event of its day. */
function tells({ event, claims }: Pick<KnownEvent, 'event' | 'claims'>, other: TimelineEvent): boolean {
  return event.date === other.date && other.claims.some(({ id }) => claims.some(({ claim }) => claim.id === id));
}

interface Told {
  readonly event: TimelineEvent;
  readonly claim: Claim;
  /** The first of these days on which it was known, and its place among the claims of its day. */
  readonly since: number;
  readonly place: number;
}

/** The events of one day without the claims that only repeat others. That does not depend on how much is known yet. */
function toldOnce(events: readonly TimelineEvent[], evidence: Known): { event: TimelineEvent; claims: Claim[] }[] {
  const told = events
    .flatMap((event) => event.claims.map(({ id }) => ({ event, claim: evidence.claims.get(id) })))
    .flatMap(({ event, claim }, place): Told[] =>
      claim === undefined ? [] : [{ event, claim, since: knownSince(claim, evidence), place }],
    );
  return events.map((event) => ({
    event,
    claims: told
      .filter((one) => one.event === event && !told.some((other) => repeats(one, other)))
      .map(({ claim }) => claim),
  }));
}

/** Whether a claim need not be told beside another. Of two that say the same, one repeats and the other does not. */
function repeats(one: Told, other: Told): boolean {
  if (one === other || other.since > one.since) return false;
  const isFirst = one.since < other.since || (one.since === other.since && one.place < other.place);
  if (isSame(one.claim, other.claim)) return !isFirst;
  if (one.event !== other.event || !isWithin(one.claim, other.claim)) return false;
  return !isFirst || !isWithin(other.claim, one.claim);
}

function knownSince({ citations }: Claim, { documents }: Known): number {
  const published = citations.map(({ document }) => documents.get(document)?.published ?? null);
  const since = AS_KNOWN_DAYS.findIndex((day) => published.some((date) => isOutBy(date, day)));
  return since === -1 ? AS_KNOWN_DAYS.length : since;
}

function knownClaim(claim: Claim, day: string, evidence: Known): KnownClaim | null {
  const then = claimBy(claim, day, evidence);
  if (then.citations.length === 0) return null;
  const before = claimBy(claim, dayBeside(day, -1), evidence);
  const count = ({ origins }: Claim): number => independent(origins, evidence);
  const later = claim.origins.filter((id) => !then.origins.includes(id));
  return {
    claim: then,
    origins: { then: count(then), before: count(before), today: count(claim) },
    namesLater: originsNamedIn(claim.text, later, evidence).length > 0,
  };
}

/** A claim as the documents of a day carry it. */
function claimBy(claim: Claim, day: string, evidence: Known): Claim {
  const restricted = {
    ...claim,
    disagreement: null,
    citations: claim.citations.filter(({ document }) =>
      isOutBy(evidence.documents.get(document)?.published ?? null, day),
    ),
  };
  return {
    ...restricted,
    origins: originsOfClaim(restricted, evidence.documents),
    standing: standingOf(restricted, evidence),
  };
}

function independent(ids: readonly string[], { origins }: Known): number {
  return independentOrigins(
    ids.map((id) => origins.get(id)).filter((origin): origin is Origin => origin !== undefined),
  );
}
