/** The answers that disagreements show side by side: claims whose speaker has a field of its own. */
import { onceByObject } from './once-by-object.ts';
import type { Evidence, Position } from './model.ts';

/** All of them, by the ids of their claims. */
export const answersIn = onceByObject(
  ({ disagreements }: Evidence): ReadonlyMap<string, Position> =>
    new Map([...disagreements.values()].flatMap(({ positions }) => positions.map((answer) => [answer.claim, answer]))),
);

/**
 * Who gives the answer that a claim is, which its words need not say: wherever it stands without its disagreement, this belongs
 * to it. Null for a claim that is none.
 */
export function answererOf(claim: { readonly id: string }, evidence: Evidence): string | null {
  return answersIn(evidence).get(claim.id)?.who ?? null;
}
