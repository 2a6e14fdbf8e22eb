/**
 * The edition for younger readers: claims of the explainers told again in short sentences, all on one page. A retelling is no
 * claim of its own. Its citations and its standing are those of the claim that it tells, and checks hold its words to the same passages.
 */
import type { At, Content, Evidence, WrittenClaim } from './model.ts';

/** Where all retellings stand. */
export const IN_SHORT = '/in-short/';

export interface Retelling {
  /** Id of the claim that it tells. */
  readonly claim: string;
  /** Id of its section on the page: the slug of the explainer on which the claim stands. */
  readonly section: string;
  /** Its words, plain, white space folded. */
  readonly text: string;
  /** Beside those of the claim. */
  readonly exceptions: WrittenClaim['exceptions'];
  readonly at: At;
}

/** Words that tell a claim, its own or those of a retelling: what checks hold to the passages that the claim cites. */
interface Telling extends WrittenClaim {
  /** How findings begin: `The claim "toll-brief-list"`. */
  readonly called: string;
  readonly isRetelling: boolean;
}

/** Every telling of every claim: first the claims as they were written, then the retellings of claims that exist. */
export function tellingsOf(content: Content, evidence: Evidence): Telling[] {
  return [
    ...content.claims.map((claim) => ({ ...claim, called: `The claim "${claim.id}"`, isRetelling: false })),
    ...retellingsOf(content).flatMap(({ claim: id, text, exceptions, at }) => {
      const claim = evidence.claims.get(id);
      if (claim === undefined) return [];
      const called = `The retelling of the claim "${id}"`;
      return [{ ...claim, text, exceptions: [...claim.exceptions, ...exceptions], at, called, isRetelling: true }];
    }),
  ];
}

/** All retellings, in the order of their page. */
export function retellingsOf({ pages }: Pick<Content, 'pages'>): Retelling[] {
  return pages.flatMap((page) => page.retellings);
}
