/**
 * The offensive as it was known on each of its days: its events with only those documents that had been published by then.
 * Each citation of a claim carries the whole of it, so a claim with fewer citations still says what its documents say.
 */
import { independentOrigins, originsOfClaim, standingOf } from './standing.ts';
import { inOrderOfTime, isOfOffensive } from './timeline.ts';
import type { Claim, Evidence, Origin } from './model.ts';
import type { TimelineEvent } from './pictures.ts';

/** The days for which there is a page: from the day after the first to the day after the last. */
export const AS_KNOWN_DAYS: readonly string[] = [
  '2024-11-28',
  '2024-11-29',
  '2024-11-30',
  '2024-12-01',
  '2024-12-02',
  '2024-12-03',
  '2024-12-04',
  '2024-12-05',
  '2024-12-06',
  '2024-12-07',
  '2024-12-08',
  '2024-12-09',
];

/** A claim with the documents of a day. */
interface KnownClaim {
  /** Its citations, origins and standing are those of the day; a dispute that was recorded later does not count yet. */
  readonly claim: Claim;
  /** How many independent origins carried it by that day, by the day before, and how many do today. */
  readonly origins: { readonly then: number; readonly before: number; readonly today: number };
}

export interface KnownEvent {
  readonly event: TimelineEvent;
  /** Never empty. */
  readonly claims: readonly KnownClaim[];
}

type Known = Pick<Evidence, 'events' | 'claims' | 'documents' | 'origins'>;

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

/** The events of the offensive up to a day, in order of time, as far as any document of that time tells them. */
export function asKnownOn(day: string, evidence: Known): KnownEvent[] {
  const events = [...evidence.events.values()].filter((event) => isOfOffensive(event) && event.date <= day);
  return inOrderOfTime(events).flatMap((event) => {
    const claims = event.claims.flatMap(({ id }) => {
      const claim = evidence.claims.get(id);
      return claim === undefined ? [] : (knownClaim(claim, day, evidence) ?? []);
    });
    return claims.length === 0 ? [] : [{ event, claims }];
  });
}

function knownClaim(claim: Claim, day: string, evidence: Known): KnownClaim | null {
  const then = claimBy(claim, day, evidence);
  if (then.citations.length === 0) return null;
  const before = claimBy(claim, dayBefore(day), evidence);
  const count = ({ origins }: Claim): number => independent(origins, evidence);
  return { claim: then, origins: { then: count(then), before: count(before), today: count(claim) } };
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

/** The day before another, both ISO 8601. */
function dayBefore(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, day.length);
}
