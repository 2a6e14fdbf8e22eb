import { answersIn } from '../answers.ts';
import { attributionsOf, namesOneOf, tellsOfSaying } from '../attribution.ts';
import { tellingsOf } from '../retellings.ts';
import { independentOrigins, originsOfClaim, ownWordIn } from '../standing.ts';
import type { Check } from './check.ts';
import type { Evidence, Origin, WrittenClaim } from '../model.ts';

/** What an author excepts with a reason where a sentence needs no attribution: `except="attribution: why"`. */
export const ATTRIBUTION = 'attribution';

/**
 * What only one origin says, or only one side of the war, is given as its word: the sentence names who says it and that it is
 * said. What a body outside the war did, by its own document, needs its name alone. The answers of a disagreement
 * have their speaker in a field of their own; where such an answer is told again, it has none.
 */
export const attributedAssertions: Check = (content, evidence) => {
  if (content.unread.has('glossary') || content.unread.has('origins')) return [];
  const answers = answersIn(evidence);
  return tellingsOf(content, evidence)
    .filter((claim) => (claim.isRetelling || !answers.has(claim.id)) && claim.text !== '')
    .filter((claim) => !claim.exceptions.some(({ what }) => what.includes(ATTRIBUTION)))
    .filter((claim) => claim.isCited)
    .flatMap((claim) => {
      const origins = originsOfClaim(claim, evidence.documents).flatMap((id) => evidence.origins.get(id) ?? []);
      const whose = loneVoice(origins);
      if (whose === null) return [];
      const names = attributionsOf(claim, evidence);
      const named = namesOneOf(claim.text, names);
      if (named && (tellsOfSaying(claim.text) || isOwnRecord(claim, evidence))) return [];
      return [
        {
          code: 'unattributed-assertion' as const,
          at: claim.at,
          message: `${claim.called} states as fact what rests on ${whose} alone.`,
          help: named
            ? `The sentence names ${whose}, but not that it is their word: write "says", "according to" or the like.`
            : `Say in the sentence who says it, by one of: ${names.slice(0, 8).join(', ')}. Or cite an independent origin that carries it too.`,
        },
      ];
    });
};

/**
 * The one origin, or the one side of the war, whose word it is; null where independent origins carry it. Beside an origin that can be
 * shown to be independent, others count for nothing, whichever is cited first.
 */
function loneVoice(origins: readonly Origin[]): string | null {
  if (origins.length === 0 || independentOrigins(origins) >= 2) return null;
  const shown = origins.filter(({ shownIndependent }) => shownIndependent);
  const [first, ...others] = shown.length > 0 ? shown : origins;
  if (first === undefined || others.length === 0) return first?.name ?? null;
  return first.side ?? [first, ...others].map(({ name }) => name).join(' and ');
}

/** Whether a body outside the war is taken at its own word, by its own document. */
function isOwnRecord(claim: WrittenClaim, { documents, origins }: Evidence): boolean {
  return claim.citations.some((citation) => {
    const issuer = ownWordIn(citation, documents);
    return issuer !== null && origins.get(issuer)?.side === null;
  });
}
