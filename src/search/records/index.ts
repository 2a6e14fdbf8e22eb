/** Everything that a reader can find, from the evidence alone: never from HTML. */
import { inOrderOfTime } from '../../evidence/timeline.ts';
import { pagesInReadingOrder } from '../../evidence/reading-order.ts';
import { PICTURE_PAGES } from '../../evidence/pictures.ts';
import { builtPlaces } from './built-places.ts';
import { recordOfLesson } from './lessons.ts';
import { recordsOfPage } from './pages.ts';
import { recordOfChart, recordOfEvent, recordsOfTimes } from './pictures.ts';
import { recordOfDisagreement, recordOfDocument, recordOfEntry } from './reference.ts';
import type { SearchRecord } from './record.ts';
import type { Evidence, Page } from '../../evidence/model.ts';

export type { SearchRecord } from './record.ts';

/** All records, those that stand beside each other on the site beside each other. */
export function recordsOf(evidence: Evidence): SearchRecord[] {
  const pages = pagesInReadingOrder(evidence);
  const actors = new Map(pages.flatMap((page) => (page.actor === null ? [] : [[page.actor.entry.id, page] as const])));
  const timeline = evidence.pages.get(PICTURE_PAGES.timeline);
  return [
    ...builtPlaces(),
    ...pages.flatMap((page) => recordsOfKind(page, evidence)),
    ...recordsOfTimes(timeline, evidence),
    ...inOrderOfTime([...evidence.events.values()]).map((event) => recordOfEvent(event, timeline, evidence)),
    ...[...evidence.glossary.values()].map((entry) => recordOfEntry(entry, actors.get(entry.id), evidence)),
    ...[...evidence.documents.values()].map(recordOfDocument),
  ];
}

function recordsOfKind(page: Page, evidence: Evidence): SearchRecord[] {
  const disagreement = evidence.disagreements.get(page.slug);
  switch (page.kind) {
    case 'lesson':
      return [recordOfLesson(page, evidence)];
    // A sheet is found as its lesson. Who looks for an answer must not find the key.
    case 'glossary':
    case 'sheet':
    case 'answers':
      return [];
    case 'chart':
      return [recordOfChart(page, evidence)];
    case 'disagreement':
      return disagreement === undefined ? [] : [recordOfDisagreement(disagreement, page, evidence)];
    default:
      return recordsOfPage(page, evidence);
  }
}
