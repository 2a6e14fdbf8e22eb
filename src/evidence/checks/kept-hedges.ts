import { lostHedges } from '../hedges.ts';
import { retellingsOf } from '../retellings.ts';
import type { Check } from './check.ts';

/** A retelling is no surer than its claim: "at least", "nearly", "estimated", "reported" and the like are kept. */
export const keptHedges: Check = (content, evidence) =>
  retellingsOf(content).flatMap((retelling) => {
    const claim = evidence.claims.get(retelling.claim);
    if (claim === undefined) return [];
    const excepted = retelling.exceptions.flatMap(({ what }) => what);
    return lostHedges(claim.text, retelling.text)
      .filter((word) => !excepted.includes(word))
      .map((word) => ({
        code: 'hedge-dropped' as const,
        at: retelling.at,
        message: `The claim "${claim.id}" says "${word}", or a word of that kind; its retelling does not, and so says more.`,
        help: `Keep the word. Where what it belongs to is not told here, say so: except="${word}: why". The claim: “${claim.text}”`,
      }));
  });
