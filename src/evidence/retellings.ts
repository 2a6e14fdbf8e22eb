/**
 * The edition for younger readers: claims of the explainers told again in short sentences, all on one page. A retelling is no
 * claim of its own. Its citations and its standing are those of the claim that it tells, and checks hold its words to the same passages.
 */
import { figuresIn, type Figure } from './figures.ts';
import { onceByObject } from './once-by-object.ts';
import { citesWhatExists } from './standing.ts';
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
  /** See {@link citesWhatExists}: where it does not, what its words would be held to is not known. */
  readonly isCited: boolean;
  /** Those of its words. */
  readonly figures: readonly Figure[];
}

/** Every telling of every claim: first the claims as they were written, then the retellings of claims that exist. Kept for each content. */
export function tellingsOf(content: Content, evidence: Evidence): readonly Telling[] {
  return tellingsIn(evidence)(content);
}

const tellingsIn = onceByObject((evidence: Evidence) =>
  onceByObject((content: Content): readonly Telling[] => [
    ...content.claims.map((claim) => ({
      ...claim,
      called: `The claim "${claim.id}"`,
      isRetelling: false,
      isCited: citesWhatExists(claim, evidence),
      figures: figuresIn(claim.text),
    })),
    ...retellingsOf(content).flatMap(({ claim: id, text, exceptions, at }) => {
      const claim = evidence.claims.get(id);
      if (claim === undefined) return [];
      return [
        {
          ...claim,
          text,
          exceptions: [...claim.exceptions, ...exceptions],
          at,
          called: `The retelling of the claim "${id}"`,
          isRetelling: true,
          isCited: citesWhatExists(claim, evidence),
          figures: figuresIn(text),
        },
      ];
    }),
  ]),
);

/** All retellings, in the order of their page. */
export function retellingsOf({ pages }: Pick<Content, 'pages'>): Retelling[] {
  return pages.flatMap((page) => page.retellings);
}
