import type { Check } from './check.ts';

/** What an author excepts with a reason where nothing better exists: `except="weak: why"`. */
export const WEAK = 'weak';

/**
 * A document of which a better original exists, or that only repeats others (`weak` in its record), carries no claim alone, unless
 * the author says why it must.
 */
export const strongSupport: Check = (content, evidence) =>
  content.claims
    .filter((claim) => !claim.exceptions.some(({ what }) => what.includes(WEAK)))
    .flatMap((claim) => {
      const documents = claim.citations.flatMap(({ document }) => evidence.documents.get(document) ?? []);
      const [first] = documents;
      if (first === undefined || documents.length < claim.citations.length) return [];
      if (documents.some(({ weak }) => weak === null)) return [];
      return [
        {
          code: 'weak-support' as const,
          at: claim.at,
          message: `The claim "${claim.id}" rests only on what should stand beside something better: ${documents.map(({ id, weak }) => `${id} (${weak ?? ''})`).join('; ')}`,
          help: 'Cite a better document beside it. Where none exists, say so: except="weak: why".',
        },
      ];
    });
