import { figuresNotHeld, isSaidThen, type MayBeOfDocument } from './held-figures.ts';
import { heldNames } from './held-names.ts';
import type { Finding } from '../findings.ts';
import type { Content, Evidence, WrittenClaim } from '../model.ts';

/** Holds the figures and names of words that are shown beside claims, given in the form of claims, in the same way as those of claims. */
export function heldWords(
  shown: readonly WrittenClaim[],
  content: Content,
  evidence: Evidence,
  mayBeOfDocument: MayBeOfDocument = isSaidThen,
): Finding[] {
  const asClaims = { ...content, claims: shown, pages: [] };
  return [...figuresNotHeld(asClaims, evidence, mayBeOfDocument), ...heldNames(asClaims, evidence)];
}
