import { claimsOfMapDay, mapDayOf } from './map-days.ts';
import { originsOfCitation } from './standing.ts';
import type { Citation, Claim, Evidence } from './model.ts';

/** One entry of a page's reference list: a passage, its number, the claims shown there that cite it, and on whose word. */
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

/** `document#passage@origin,origin`: a passage with those of whose word in it a citation takes. */
export function citationKey(citation: Pick<Citation, 'document' | 'passage' | 'picked'>): string {
  return `${passageKey(citation)}@${citation.picked.join(',')}`;
}

/** The page's own claims in reading order. Ids without a claim are passed over. */
export function claimsOfPage(address: string, evidence: Evidence): Claim[] {
  return known(evidence.pages.get(address)?.claims ?? [], evidence);
}

/**
 * Every claim that a reader meets on a page, in reading order: its own, those of others that it shows and the positions of the
 * disagreements that it draws, then those of its pictures and those that it tells again. A page of the map of a day has no claims of
 * its own, and shows those of its events.
 * What a page cites and how its references are numbered follow from these.
 */
export function claimsShownOn(address: string, evidence: Evidence): Claim[] {
  const page = evidence.pages.get(address);
  const day = mapDayOf(address);
  if (day !== null) return claimsOfMapDay(day, evidence);
  if (page === undefined) return [];
  const shown: string[] = [];
  const drawn = new Set(page.drawn);
  const told = page.claims.filter((id) => !drawn.has(id));
  let next = 0;
  for (const { draws, id, claimsBefore } of page.panels) {
    // The marks of a chart lead to its own page: its many numbers would swell the references of this one.
    if (draws === 'chart') continue;
    const positions = evidence.disagreements.get(id)?.positions ?? [];
    const panel = draws === 'claim' ? [id] : positions.map((position) => position.claim);
    shown.push(...told.slice(next, claimsBefore), ...panel);
    next = claimsBefore;
  }
  const retold = page.retellings.map(({ claim }) => claim);
  return known([...new Set([...shown, ...told.slice(next), ...drawn, ...retold])], evidence);
}

function known(ids: readonly string[], evidence: Evidence): Claim[] {
  return ids.map((id) => evidence.claims.get(id)).filter((claim) => claim !== undefined);
}

/** A page's references, numbered from 1 in the order in which its claims first cite each passage. Keyed by passage. */
export function referencesOfPage(address: string, evidence: Evidence): Map<string, Reference> {
  const references = new Map<string, Reference & { claims: string[]; origins: Set<string> }>();
  for (const claim of claimsShownOn(address, evidence)) {
    for (const citation of claim.citations) {
      const key = passageKey(citation);
      const { document, passage } = citation;
      const reference = references.get(key) ?? {
        number: references.size + 1,
        document,
        passage,
        claims: [],
        origins: new Set(),
      };
      references.set(key, reference);
      if (reference.claims.at(-1) !== claim.id) reference.claims.push(claim.id);
      for (const origin of originsOfCitation(citation, evidence.documents)) reference.origins.add(origin);
    }
  }
  return references;
}
