import type { Content, Evidence } from './model.ts';
import { originsOfClaim, standingOf } from './standing.ts';

/**
 * Puts what was read into one structure and computes what follows from it. Where two things share an id the first
 * one stands; `checks/` reports the second.
 */
export function assembleEvidence(content: Content): Evidence {
  const origins = firstById(content.origins);
  const documents = firstById(content.documents);
  const claims = firstById(
    content.claims.map((claim) => ({
      ...claim,
      origins: originsOfClaim(claim, documents),
      standing: standingOf(claim, { origins, documents }),
    })),
  );
  return {
    origins,
    documents,
    claims,
    pages: new Map(content.pages.map((page) => [page.address, page])),
    disagreements: firstById(content.disagreements),
    glossary: firstById(content.glossary),
    series: firstById(content.series),
    charts: firstById(content.charts),
    events: firstById(content.events),
    ties: firstById(content.ties),
    places: firstById(content.places),
    lines: firstById(content.lines),
    published: content.published,
    redirects: new Map(content.redirects.map((redirect) => [redirect.from, redirect])),
    changes: [...content.changes].sort((a, b) => (a.id < b.id ? 1 : -1)),
  };
}

function firstById<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) if (!found.has(thing.id)) found.set(thing.id, thing);
  return found;
}
