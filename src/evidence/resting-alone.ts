import type { Claim, Evidence } from './model.ts';

/** By document: the claims that cite it and no other document, in reading order. A document without any is not in the map. */
export function restingOnDocumentAlone(evidence: Evidence): Map<string, Claim[]> {
  return claimsByOnly(evidence, (claim) => claim.citations.map((citation) => citation.document));
}

/** By origin: the claims that rest on it and no other origin, in reading order. An origin without any is not in the map. */
export function restingOnOriginAlone(evidence: Evidence): Map<string, Claim[]> {
  return claimsByOnly(evidence, (claim) => claim.origins);
}

/** Groups the claims for which `namesOf` gives one name only, however often, by that name. */
function claimsByOnly(evidence: Evidence, namesOf: (claim: Claim) => readonly string[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of evidence.claims.values()) {
    const [only, ...others] = new Set(namesOf(claim));
    if (only === undefined || others.length > 0) continue;
    const claims = found.get(only);
    if (claims === undefined) found.set(only, [claim]);
    else claims.push(claim);
  }
  return found;
}
