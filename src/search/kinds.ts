import type { Filters, ResultKind } from './model.ts';

/** How the kinds are called: one of them in a result, all of them in a list of filters. Shards name them by their place here. */
export const KIND_WORDS: Readonly<Record<ResultKind, { readonly one: string; readonly many: string }>> = {
  section: { one: 'Section', many: 'Sections' },
  page: { one: 'Page', many: 'Pages' },
  actor: { one: 'Actor', many: 'Actors' },
  place: { one: 'Place', many: 'Places' },
  person: { one: 'Person', many: 'People' },
  body: { one: 'Body', many: 'Bodies' },
  term: { one: 'Term', many: 'Terms' },
  event: { one: 'Event', many: 'Events' },
  disagreement: { one: 'Disagreement', many: 'Disagreements' },
  chart: { one: 'Chart', many: 'Charts' },
  source: { one: 'Source document', many: 'Source documents' },
  lesson: { one: 'Lesson', many: 'Lessons' },
};

export const KINDS = Object.keys(KIND_WORDS) as readonly ResultKind[];

/** What results can be narrowed to. */
export const FACETS: readonly (keyof Filters)[] = ['kind', 'actor', 'place', 'year', 'document'];
