import { independentOrigins } from './standing.ts';
import { STANDINGS } from './standing-words.ts';
import { wordCount } from './word-count.ts';
import type { Claim, Evidence, Standing } from './model.ts';

/** How much of what the site says is a claim with documents, and how the claims stand. */
export interface Coverage {
  readonly claims: number;
  readonly documents: number;
  /** Passages that a claim rests on. */
  readonly passages: number;
  readonly byStanding: Readonly<Record<Standing, number>>;
  /**
   * How many of the corroborated claims would be so without reports that tell something in their own voice: whom those have
   * it from is not known, so that two of them may have it from one.
   */
  readonly corroboratedByOthers: number;
  /** Words of the explainers without headings: those of claims, and the others, which lead from one to the next. */
  readonly words: { readonly inClaims: number; readonly others: number };
}

/** Counted over the whole site, in time proportional to it. */
export function coverageOf({ claims, documents, pages, origins }: Evidence): Coverage {
  const all = [...claims.values()];
  const explainers = [...pages.values()].filter(({ kind }) => kind === 'explainer');
  const cited = new Set(
    all.flatMap(({ citations }) => citations.map(({ document, passage }) => `${document}#${passage}`)),
  );
  const isCorroboratedByOthers = (claim: Claim): boolean =>
    claim.standing === 'corroborated' &&
    independentOrigins(claim.origins.flatMap((id) => origins.get(id) ?? []).filter(({ kind }) => kind !== 'outlet')) >
      1;
  return {
    claims: all.length,
    documents: documents.size,
    passages: cited.size,
    byStanding: Object.fromEntries(
      STANDINGS.map((standing) => [standing, all.filter((claim) => claim.standing === standing).length]),
    ) as Record<Standing, number>,
    corroboratedByOthers: all.filter(isCorroboratedByOthers).length,
    words: {
      inClaims: explainers
        .flatMap((page) => page.claims)
        .reduce((sum, id) => sum + wordCount(claims.get(id)?.text ?? ''), 0),
      others: explainers.flatMap(({ loose }) => loose).reduce((sum, { text }) => sum + wordCount(text), 0),
    },
  };
}
