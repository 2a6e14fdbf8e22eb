import { originsNamedIn } from '../attribution.ts';
import { retellingsOf } from '../retellings.ts';
import { ATTRIBUTION } from './attributed-assertions.ts';
import type { Check } from './check.ts';

/** A retelling names everyone whom its claim names as saying so, also where several say it. */
export const keptVoices: Check = (content, evidence) => {
  if (content.unread.has('glossary') || content.unread.has('origins')) return [];
  return retellingsOf(content).flatMap((retelling) => {
    const claim = evidence.claims.get(retelling.claim);
    if (claim === undefined || retelling.exceptions.some(({ what }) => what.includes(ATTRIBUTION))) return [];
    const named = originsNamedIn(claim.text, claim.origins, evidence);
    const kept = originsNamedIn(retelling.text, named, evidence);
    const lost = named.filter((id) => !kept.includes(id)).map((id) => evidence.origins.get(id)?.name ?? id);
    if (lost.length === 0) return [];
    return [
      {
        code: 'unattributed-assertion' as const,
        at: retelling.at,
        message: `The claim "${claim.id}" names ${lost.join(' and ')}, whose word it takes; its retelling does not.`,
        help: `Name them. Where what they say is not told here, say so: except="${ATTRIBUTION}: why". The claim: “${claim.text}”`,
      },
    ];
  });
};
