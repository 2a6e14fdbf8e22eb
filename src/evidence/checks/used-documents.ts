import type { Check } from './check.ts';

/** Lists of content that cite, beside the texts. */
const CITING: ReadonlySet<string> = new Set(['glossary', 'series', 'events', 'ties', 'places']);

/** Every document that is recorded carries a claim: one that nobody cites would pad the list of sources. */
export const usedDocuments: Check = (content) => {
  // What could not be read may cite anything.
  if ([...content.unread].some((missing) => missing.startsWith('/') || CITING.has(missing))) return [];
  const cited = new Set(content.claims.flatMap(({ citations }) => citations.map(({ document }) => document)));
  return content.documents
    .filter(({ id }) => !cited.has(id))
    .map(({ id, at }) => ({
      code: 'unused-document' as const,
      at,
      message: `No claim cites the document "${id}", so it would stand among the sources without being one.`,
      help: 'Cite one of its passages, or take the file away.',
    }));
};
