import type { Filters, ResultKind } from './model.ts';

/** Kinds by their place in this list, as shards name them. */
export const KINDS: readonly ResultKind[] = [
  'section',
  'page',
  'actor',
  'place',
  'person',
  'body',
  'term',
  'event',
  'disagreement',
  'chart',
  'source',
];

/** What results can be narrowed to. */
export const FACETS: readonly (keyof Filters)[] = ['kind', 'actor', 'place', 'year', 'document'];

/** How the kinds are called in a list of filters. */
export const KIND_LABEL: Readonly<Record<ResultKind, string>> = {
  section: 'Sections',
  page: 'Pages',
  actor: 'Actors',
  place: 'Places',
  person: 'People',
  body: 'Bodies',
  term: 'Terms',
  event: 'Events',
  disagreement: 'Disagreements',
  chart: 'Charts',
  source: 'Sources',
};
