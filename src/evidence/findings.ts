import type { At } from './model.ts';

/** Permanent names of everything that can be wrong with the content. Each has a page in `docs/checks/`. */
export const FINDING_CODES = [
  'unreadable',
  'too-large',
  'too-deep',
  'not-plain-file',
  'not-plain-text',
  'not-plain-yaml',
  'unsafe-link',
  'missing-field',
  'unknown-field',
  'wrong-value',
  'wrong-citation',
  'unknown-document',
  'unknown-passage',
  'unknown-origin',
  'unknown-disagreement',
  'not-citable',
  'origin-not-picked',
  'double-id',
  'nested-claim',
  'not-prose',
  'long-quotation',
  'dead-link',
  'figure-not-held',
  'bound-not-held',
  'sense-not-held',
  'direction-not-held',
  'negation-not-held',
  'wrong-weekday',
  'quotation-not-verbatim',
  'uncited-statement',
  'name-not-held',
  'unattributed-quotation',
  'unattributed-assertion',
  'unlinked-disagreement',
  'outdated-page',
  'unused-document',
  'unused-exception',
  'unknown-name',
  'weak-support',
  'hard-to-read',
  'long-section',
  'hedge-dropped',
  'vanished',
  'wrong-redirect',
  'list-rewritten',
  'unrecorded-change',
  'unknown-claim',
  'mark-not-held',
  'mixed-counters',
  'unordered-points',
  'empty-chart',
  'incomplete-lesson',
] as const;

type FindingCode = (typeof FINDING_CODES)[number];

/** One thing that is wrong: what, where, and what to do about it. */
export interface Finding {
  readonly code: FindingCode;
  readonly at: At;
  /** Words of the claim at this place that it is about, if it is not about the whole claim. */
  readonly words?: string;
  /** What is wrong and why it matters, as a sentence for the author. */
  readonly message: string;
  /** What to do; names the nearest thing that exists. Null where the message says it all. */
  readonly help: string | null;
}

/** Findings in the order in which an author meets them: by file, line, column. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
