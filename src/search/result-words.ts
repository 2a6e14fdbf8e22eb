import type { ResultKind } from './model.ts';

/** How the kinds of results are called. */
export const RESULT_KIND: Record<ResultKind, string> = {
  section: 'Section',
  page: 'Page',
  actor: 'Actor',
  place: 'Place',
  person: 'Person',
  body: 'Body',
  term: 'Term',
  event: 'Event',
  disagreement: 'Disagreement',
  chart: 'Chart',
  source: 'Source document',
};
