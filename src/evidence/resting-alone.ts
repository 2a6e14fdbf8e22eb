/**
 * What would fall if one document, or one origin, turned out to be wrong. Counted strictly: a claim rests on something
 * alone only if every one of its citations does.
 */
import { addTo } from './lists-by-key.ts';
import { claimsInReadingOrder } from './reading-order.ts';
import type { Claim, Evidence } from './model.ts';

/** By id of a document, the claims that cite no other document, in reading order. Documents without any are left out. */
export function restingOnDocumentAlone(evidence: Evidence): Map<string, Claim[]> {
  return byTheOnlyOne(evidence, (claim) => claim.citations.map((citation) => citation.document));
}

/**
 * By id of an origin, the claims that rest on the word of no other origin, through however many documents, in reading order.
 * Origins without any are left out.
 */
export function restingOnOriginAlone(evidence: Evidence): Map<string, Claim[]> {
  return byTheOnlyOne(evidence, (claim) => claim.origins);
}

function byTheOnlyOne(evidence: Evidence, restsOn: (claim: Claim) => readonly string[]): Map<string, Claim[]> {
  const resting = new Map<string, Claim[]>();
  for (const claim of claimsInReadingOrder(evidence)) {
    const [only, ...others] = new Set(restsOn(claim));
    if (only === undefined || others.length > 0) continue;
    addTo(resting, only, claim);
  }
  return resting;
}
