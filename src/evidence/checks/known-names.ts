import { adviceFor } from '../nearest.ts';
import { originsOfPassage } from '../standing.ts';
import type { Check } from './check.ts';
import type { Citation, Content, Evidence, Panel } from '../model.ts';
import type { Finding } from '../findings.ts';

/** Where what a page draws is found. */
const DRAWN = {
  disagreement: (evidence: Evidence) => evidence.disagreements,
  chart: (evidence: Evidence) => evidence.charts,
  claim: (evidence: Evidence) => evidence.claims,
} as const;

const UNKNOWN = { disagreement: 'unknown-disagreement', chart: 'unknown-name', claim: 'unknown-claim' } as const;

/** Every document, passage, origin, actor, place and disagreement that is named must exist; a passage must be citable. */
export const knownNames: Check = (content, evidence) => [
  ...(content.unread.has('glossary') ? [] : glossaryFindings(content, evidence)),
  ...(content.unread.has('origins') ? [] : content.documents).flatMap((document) => [
    ...[...document.passages.values()]
      .flatMap((passage) => passage.digest)
      .flatMap(({ by, at }) =>
        by.filter((id) => !evidence.origins.has(id)).map((id) => unknownOrigin(id, at, evidence.origins.keys())),
      ),
    ...(document.issuedBy === null || evidence.origins.has(document.issuedBy)
      ? []
      : [unknownOrigin(document.issuedBy, document.at, evidence.origins.keys())]),
  ]),
  ...content.claims.flatMap((claim) => [
    ...claim.citations
      .filter((citation) => !content.unread.has(citation.document))
      .flatMap((citation) => citationFindings(citation, evidence)),
    ...(claim.disagreement === null ||
    content.unread.has(claim.disagreement) ||
    evidence.disagreements.has(claim.disagreement)
      ? []
      : [
          {
            code: 'unknown-disagreement' as const,
            at: claim.at,
            message: `The claim "${claim.id}" says that it is part of the disagreement "${claim.disagreement}", which does not exist.`,
            help: adviceFor(claim.disagreement, evidence.disagreements.keys()),
          },
        ]),
  ]),
  ...content.pages.flatMap((page) =>
    page.panels
      .filter((panel) => !isUnread(panel, content) && !DRAWN[panel.draws](evidence).has(panel.id))
      .map(({ draws, id, at }) => ({
        code: UNKNOWN[draws],
        at,
        message: `The page ${draws === 'claim' ? 'shows' : 'draws'} the ${draws} "${id}", which does not exist.`,
        help: adviceFor(id, DRAWN[draws](evidence).keys()),
      })),
  ),
];

/** Whether what a page draws may stand in a file that could not be read. A text that could not be read may hold any claim. */
function isUnread({ draws, id }: Panel, { unread }: Content): boolean {
  if (draws === 'claim') return [...unread].some((what) => what.startsWith('/'));
  return unread.has(draws === 'chart' ? 'charts' : id);
}

/** Who an origin is, and where a disagreement lies, are entries of the glossary of the right kind. */
function glossaryFindings(content: Content, evidence: Evidence): Finding[] {
  const references = [
    ...content.origins.map(({ actor }) => ({ what: 'actor', reference: actor, kinds: ['person', 'body', 'place'] })),
    ...content.pages.map(({ actor }) => ({
      what: 'actor',
      reference: actor?.entry ?? null,
      kinds: ['person', 'body', 'place'],
    })),
    ...content.disagreements.map(({ place }) => ({ what: 'place', reference: place, kinds: ['place'] })),
  ];
  return references.flatMap(({ what, reference, kinds }) => {
    if (reference === null) return [];
    const { id, at } = reference;
    const entry = evidence.glossary.get(id);
    if (entry !== undefined && kinds.includes(entry.kind)) return [];
    const fitting = [...evidence.glossary.values()].filter(({ kind }) => kinds.includes(kind)).map((other) => other.id);
    return [
      {
        code: 'unknown-name' as const,
        at,
        message:
          entry === undefined
            ? `No ${what} "${id}" in content/glossary/.`
            : `"${id}" is a ${entry.kind} in content/glossary/, not ${what === 'actor' ? 'an actor' : 'a place'}.`,
        help: adviceFor(id, fitting),
      },
    ];
  });
}

function citationFindings(citation: Citation, evidence: Evidence): Finding[] {
  const { document: documentId, passage: passageId, at } = citation;
  const document = evidence.documents.get(documentId);
  if (document === undefined) {
    return [
      {
        code: 'unknown-document',
        at,
        message: `No document "${documentId}" in content/sources/, so this claim rests on nothing.`,
        help: adviceFor(documentId, evidence.documents.keys()),
      },
    ];
  }
  const why = document.notCitable.get(passageId);
  if (why !== undefined) {
    return [
      {
        code: 'not-citable',
        at,
        message: `Passage "${passageId}" of "${documentId}" cannot be cited: ${why}`,
        help: 'Cite a passage that reports something, or drop the claim.',
      },
    ];
  }
  const passage = document.passages.get(passageId);
  if (passage === undefined) {
    return [
      {
        code: 'unknown-passage',
        at,
        message: `The document "${documentId}" has no passage "${passageId}", so a reader could not find the support.`,
        help: adviceFor(passageId, document.passages.keys()),
      },
    ];
  }
  const own = originsOfPassage(passage);
  const strange = citation.picked.filter((id) => !own.includes(id));
  if (strange.length > 0) {
    return strange.map((id) => ({
      code: 'unknown-origin' as const,
      at,
      message: `"${id}" says nothing in ${documentId}#${passageId}.`,
      help: `The origins of this passage are: ${own.join(', ')}.`,
    }));
  }
  if (citation.picked.length === 0 && own.length > 1) {
    return [
      {
        code: 'origin-not-picked',
        at,
        message: `${documentId}#${passageId} has ${own.length} origins, so the citation must say whose word the claim rests on.`,
        help: `Write ${documentId}#${passageId}@${own[0]} or another of: ${own.join(', ')}. Join several with commas.`,
      },
    ];
  }
  return [];
}

function unknownOrigin(id: string, at: Finding['at'], known: Iterable<string>): Finding {
  return {
    code: 'unknown-origin',
    at,
    message: `No origin "${id}" in content/origins.yaml.`,
    help: adviceFor(id, known),
  };
}
