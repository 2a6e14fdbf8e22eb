import { originsOfCitation } from './standing.ts';
import type { Citation, Claim, Evidence } from './model.ts';

/** One entry of a page's reference list: a passage, its number, the claims of the page that cite it, and on whose word. */
export interface Reference {
  readonly number: number;
  readonly document: string;
  readonly passage: string;
  readonly claims: readonly string[];
  readonly origins: ReadonlySet<string>;
}

/** `document#passage`: the name of a passage on the whole site, and the end of its address on the source page. */
export function passageKey(citation: Pick<Citation, 'document' | 'passage'>): string {
  return `${citation.document}#${citation.passage}`;
}

/** The claims of a page in reading order. Ids without a claim are passed over. */
export function claimsOfPage(address: string, evidence: Evidence): Claim[] {
  const ids = evidence.pages.get(address)?.claims ?? [];
  return ids.map((id) => evidence.claims.get(id)).filter((claim) => claim !== undefined);
}

/** A page's references, numbered from 1 in the order in which its claims first cite each passage. Keyed by passage. */
export function referencesOfPage(address: string, evidence: Evidence): Map<string, Reference> {
  const references = new Map<string, Reference & { claims: string[]; origins: Set<string> }>();
  for (const claim of claimsOfPage(address, evidence)) {
    for (const citation of claim.citations) {
      const key = passageKey(citation);
      const { document, passage } = citation;
      const known = references.get(key) ?? {
        number: references.size + 1,
        document,
        passage,
        claims: [],
        origins: new Set(),
      };
      references.set(key, known);
      if (known.claims.at(-1) !== claim.id) known.claims.push(claim.id);
      for (const origin of originsOfCitation(citation, evidence.documents)) known.origins.add(origin);
    }
  }
  return references;
}
