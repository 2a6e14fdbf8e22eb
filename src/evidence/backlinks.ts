import { addTo } from './lists-by-key.ts';
import { passageKey } from './numbering.ts';
import type { Claim, Evidence, Page } from './model.ts';

/** The reverse of a citation: which claims rest on a passage, a document, an origin, a disagreement. */
export interface Backlinks {
  /** Keyed by `document#passage`. */
  readonly byPassage: ReadonlyMap<string, readonly Claim[]>;
  readonly byDocument: ReadonlyMap<string, readonly Claim[]>;
  readonly byOrigin: ReadonlyMap<string, readonly Claim[]>;
  readonly byDisagreement: ReadonlyMap<string, readonly Claim[]>;
  /** The pages that draw a disagreement. */
  readonly pagesDrawing: ReadonlyMap<string, readonly Page[]>;
}

/** Gathers all backlinks in one pass over claims and pages, in their order. */
export function backlinksOf(evidence: Evidence): Backlinks {
  const byPassage = new Map<string, Claim[]>();
  const byDocument = new Map<string, Claim[]>();
  const byOrigin = new Map<string, Claim[]>();
  const byDisagreement = new Map<string, Claim[]>();
  const pagesDrawing = new Map<string, Page[]>();
  for (const claim of evidence.claims.values()) {
    for (const key of new Set(claim.citations.map(passageKey))) addTo(byPassage, key, claim);
    for (const key of new Set(claim.citations.map((citation) => citation.document))) addTo(byDocument, key, claim);
    for (const key of claim.origins) addTo(byOrigin, key, claim);
    if (claim.disagreement !== null) addTo(byDisagreement, claim.disagreement, claim);
  }
  for (const page of evidence.pages.values()) {
    for (const { draws, id } of page.panels) if (draws === 'disagreement') addTo(pagesDrawing, id, page);
  }
  return { byPassage, byDocument, byOrigin, byDisagreement, pagesDrawing };
}
