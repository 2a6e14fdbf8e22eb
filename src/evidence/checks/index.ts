import { inReadingOrder, type Finding } from '../findings.ts';
import { heldFigures } from './held-figures.ts';
import { knownNames } from './known-names.ts';
import { liveLinks } from './live-links.ts';
import { shortQuotations } from './short-quotations.ts';
import { singleIds } from './single-ids.ts';
import { citedStatements } from './cited-statements.ts';
import { verbatimQuotations } from './verbatim-quotations.ts';
import type { Check } from './check.ts';
import type { Content, Evidence } from '../model.ts';

/** Every check of the evidence. To add one, write its file and a line here. */
export const CHECKS: readonly Check[] = [
  knownNames,
  singleIds,
  shortQuotations,
  liveLinks,
  heldFigures,
  verbatimQuotations,
  citedStatements,
];

/** Runs every check and returns all findings of the run together, in reading order. */
export function checkEvidence(content: Content, evidence: Evidence): Finding[] {
  return inReadingOrder(CHECKS.flatMap((check) => check(content, evidence)));
}
