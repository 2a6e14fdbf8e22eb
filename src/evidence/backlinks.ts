import { passageKey } from './numbering.ts';
import type { Claim, Evidence } from './model.ts';

/** The reverse of a citation: which claims rest on a passage, a document, an origin, a disagreement. */
export interface Backlinks {
  /** Keyed by `document#passage`. */
  readonly byPassage: ReadonlyMap<string, readonly Claim[]>;
  readonly byDocument: ReadonlyMap<string, readonly Claim[]>;
  readonly byOrigin: ReadonlyMap<string, readonly Claim[]>;
  readonly byDisagreement: ReadonlyMap<string, readonly Claim[]>;
}

/** Gathers all backlinks in one pass over the claims, in the order of the claims. */
export function backlinksOf(evidence: Evidence): Backlinks {
  const byPassage = new Map<string, Claim[]>();
  const byDocument = new Map<string, Claim[]>();
  const byOrigin = new Map<string, Claim[]>();
  const byDisagreement = new Map<string, Claim[]>();
  for (const claim of evidence.claims.values()) {
    for (const key of new Set(claim.citations.map(passageKey))) add(byPassage, key, claim);
    for (const key of new Set(claim.citations.map((citation) => citation.document))) add(byDocument, key, claim);
    for (const key of claim.origins) add(byOrigin, key, claim);
    if (claim.disagreement !== null) add(byDisagreement, claim.disagreement, claim);
  }
  return { byPassage, byDocument, byOrigin, byDisagreement };
}

function add(index: Map<string, Claim[]>, key: string, claim: Claim): void {
  const claims = index.get(key);
  if (claims === undefined) index.set(key, [claim]);
  else claims.push(claim);
}
