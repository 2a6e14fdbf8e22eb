import { inReadingOrder, type Finding } from '../findings.ts';
import { heldAnswers } from './held-answers.ts';
import { heldBounds } from './held-bounds.ts';
import { heldDirections } from './held-directions.ts';
import { heldFields } from './held-fields.ts';
import { heldFigures } from './held-figures.ts';
import { heldNames } from './held-names.ts';
import { heldNegations } from './held-negations.ts';
import { heldSenses } from './held-senses.ts';
import { heldMarks } from './held-marks.ts';
import { knownMarks } from './known-marks.ts';
import { keptHedges } from './kept-hedges.ts';
import { keptVoices } from './kept-voices.ts';
import { knownNames } from './known-names.ts';
import { knownRetellings } from './known-retellings.ts';
import { lastingPlaces } from './lasting-places.ts';
import { liveLinks } from './live-links.ts';
import { datedTitles } from './dated-titles.ts';
import { realDates } from './real-dates.ts';
import { rightWeekdays } from './right-weekdays.ts';
import { neededPages } from './needed-pages.ts';
import { recordedChanges } from './recorded-changes.ts';
import { shortQuotations } from './short-quotations.ts';
import { shortSections } from './short-sections.ts';
import { singleIds } from './single-ids.ts';
import { citedStatements } from './cited-statements.ts';
import { singleTies } from './single-ties.ts';
import { straightSeries } from './straight-series.ts';
import { straightRedirects } from './straight-redirects.ts';
import { verbatimQuotations } from './verbatim-quotations.ts';
import { attributedAssertions } from './attributed-assertions.ts';
import { attributedQuotations } from './attributed-quotations.ts';
import { currentPages } from './current-pages.ts';
import { linkedDisagreements } from './linked-disagreements.ts';
import { wholeLessons } from './whole-lessons.ts';
import { usedDocuments } from './used-documents.ts';
import { usedExceptions } from './used-exceptions.ts';
import { plainWords } from './plain-words.ts';
import { strongSupport } from './strong-support.ts';
import type { Check } from './check.ts';
import type { Content, Evidence } from '../model.ts';

/** Every check of the evidence. To add one, write its file and a line here. */
export const CHECKS: readonly Check[] = [
  knownNames,
  knownMarks,
  singleIds,
  shortQuotations,
  liveLinks,
  realDates,
  heldFigures,
  heldNames,
  heldMarks,
  heldAnswers,
  heldFields,
  heldBounds,
  heldSenses,
  heldDirections,
  heldNegations,
  rightWeekdays,
  datedTitles,
  straightSeries,
  singleTies,
  verbatimQuotations,
  citedStatements,
  attributedAssertions,
  attributedQuotations,
  currentPages,
  linkedDisagreements,
  usedDocuments,
  usedExceptions,
  strongSupport,
  plainWords,
  shortSections,
  knownRetellings,
  keptHedges,
  keptVoices,
  neededPages,
  lastingPlaces,
  straightRedirects,
  wholeLessons,
  recordedChanges,
];

/** Runs every check and returns all findings of the run together, in reading order. */
export function checkEvidence(content: Content, evidence: Evidence): Finding[] {
  return inReadingOrder(CHECKS.flatMap((check) => check(content, evidence)));
}
