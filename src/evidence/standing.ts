import type { Citation, Evidence, Origin, Passage, SourceDocument, Standing, WrittenClaim } from './model.ts';

type Known = Pick<Evidence, 'origins' | 'documents'>;

/** All origins of a passage, in the order of its digest, without doubles. */
export function originsOfPassage(passage: Passage): string[] {
  return [...new Set(passage.digest.flatMap((statement) => statement.by))];
}

/** The origins that one citation rests on: those picked with `@`, or else all of the passage. Empty if it is unknown. */
export function originsOfCitation(citation: Citation, documents: ReadonlyMap<string, SourceDocument>): string[] {
  if (citation.picked.length > 0) return [...citation.picked];
  const passage = documents.get(citation.document)?.passages.get(citation.passage);
  return passage === undefined ? [] : originsOfPassage(passage);
}

/**
 * Whether a claim cites something, all of it exists, and whomever a citation picks says something there. Where not, that is its
 * finding; what its words would be held to is not known.
 */
export function citesWhatExists(
  { citations }: Pick<WrittenClaim, 'citations'>,
  { documents }: Pick<Evidence, 'documents'>,
): boolean {
  return (
    citations.length > 0 &&
    citations.every(({ document, passage: id, picked }) => {
      const passage = documents.get(document)?.passages.get(id);
      return passage !== undefined && picked.every((origin) => passage.digest.some(({ by }) => by.includes(origin)));
    })
  );
}

/** Every origin of a claim, in order of citation, without doubles. */
export function originsOfClaim(claim: WrittenClaim, documents: ReadonlyMap<string, SourceDocument>): string[] {
  return [...new Set(claim.citations.flatMap((citation) => originsOfCitation(citation, documents)))];
}

/**
 * How many origins can be shown to be independent of each other. Those that speak for one side of the war count as one.
 * Origins that cannot be shown to be independent (see {@link Origin}) count as one among themselves, and as none beside an
 * origin that can.
 */
export function independentOrigins(origins: readonly Origin[]): number {
  const shown = origins.filter((origin) => origin.shownIndependent).map(({ id, side }) => side ?? id);
  return shown.length > 0 ? new Set(shown).size : Math.min(1, origins.length);
}

/**
 * The standing of a claim, computed from its citations and never typed.
 *
 * `disputed` where its subject is a recorded disagreement; else `corroborated` where two or more independent origins
 * carry it; else `on-record` where a body's own document says what that body did, said or counted; else `single`.
 */
export function standingOf(claim: WrittenClaim, known: Known): Standing {
  if (claim.disagreement !== null) return 'disputed';
  const ids = originsOfClaim(claim, known.documents);
  const origins = ids.map((id) => known.origins.get(id)).filter((origin) => origin !== undefined);
  if (independentOrigins(origins) >= 2) return 'corroborated';
  return claim.citations.some((citation) => ownWordIn(citation, known.documents) !== null) ? 'on-record' : 'single';
}

/** The body that a citation takes at its own word: the document was issued by an origin that the citation rests on. Null where it does not. */
export function ownWordIn(citation: Citation, documents: Known['documents']): string | null {
  const issuer = documents.get(citation.document)?.issuedBy ?? null;
  return issuer !== null && originsOfCitation(citation, documents).includes(issuer) ? issuer : null;
}
