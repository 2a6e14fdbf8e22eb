import { fingerprintOfClaim } from './claim-fingerprint.ts';
import { addTo } from './lists-by-key.ts';
import { partsOf } from './redirects.ts';
import type { At, Claim, Evidence } from './model.ts';

/** `correction`: a claim said what its passages do not say. `update`: it was right, and says more or says it otherwise now. */
export type ChangeKind = 'correction' | 'update';

/** What became of a claim: its fingerprint after the change, or `withdrawn`. */
interface ChangedClaim {
  readonly id: string;
  readonly fingerprint: string;
  readonly at: At;
}

/** A change to claims that had been published. */
export interface Change {
  /** Begins with its date: `2027-02-01-toll`. */
  readonly id: string;
  /** ISO 8601. */
  readonly date: string;
  readonly kind: ChangeKind;
  readonly what: string;
  readonly why: string;
  readonly claims: readonly ChangedClaim[];
}

/** Stands in a change for the fingerprint of a claim that is no more. */
export const WITHDRAWN = 'withdrawn';

/** The place of a change on the page of all changes. */
export function placeOfChange(change: Pick<Change, 'id'>): string {
  return `/about/changes/#change-${change.id}`;
}

/** Changes by the ids of the claims that they name, newest first. */
export function changesByClaim(changes: readonly Change[]): Map<string, Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of changes) {
    for (const { id } of change.claims) addTo(found, id, change);
  }
  return found;
}

/**
 * The fingerprints that a published claim may have: the one that its newest change gives, or the one that it was first
 * published with. Two changes of one day have no order, so either may be the last.
 */
export function knownFingerprints(id: string, changes: readonly Change[], evidence: Evidence): string[] {
  const newest = changes[0]?.date;
  if (newest === undefined) {
    const published = evidence.published.claims.get(id);
    return published === undefined ? [] : [published.fingerprint];
  }
  return changes
    .filter(({ date }) => date === newest)
    .flatMap(({ claims }) => claims.filter((claim) => claim.id === id).map(({ fingerprint }) => fingerprint));
}

/**
 * What a published claim is today: its fingerprint, or `withdrawn`. A claim that a redirect leads to and that began with
 * the words of this one is this one under another id, and not a change.
 */
export function standsToday(id: string, known: readonly string[], evidence: Evidence): string {
  const claim = evidence.claims.get(id);
  if (claim !== undefined) return fingerprintOfClaim(claim);
  const successor = successorOf(id, evidence);
  if (successor === undefined) return WITHDRAWN;
  const began = evidence.published.claims.get(successor.id)?.fingerprint ?? fingerprintOfClaim(successor);
  return known.includes(began) ? began : WITHDRAWN;
}

function successorOf(id: string, evidence: Evidence): Claim | undefined {
  const place = evidence.published.claims.get(id)?.place ?? '';
  const { anchor } = partsOf(evidence.redirects.get(place)?.to ?? '');
  return anchor.startsWith('c-') ? evidence.claims.get(anchor.slice('c-'.length)) : undefined;
}
