import { readableDate } from '../evidence/dates.ts';
import type {
  ActorGroup,
  DisagreementKind,
  DisagreementTopic,
  DocumentKind,
  GlossaryKind,
  ReadExtent,
  SourceDocument,
} from '../evidence/model.ts';
import type { ListedKind } from '../evidence/a-to-z.ts';
import type { ChangeKind } from '../evidence/changes.ts';
import type { PlaceRank, Theme } from '../evidence/pictures.ts';
import type { MovedPlace } from '../evidence/moved.ts';

export { STANDING, STANDINGS } from '../evidence/standing-words.ts';

export const DISAGREEMENT_KIND: Record<DisagreementKind, string> = {
  contradiction: 'Contradiction',
  successive: 'Earlier and later counts',
  scope: 'Different things counted',
  legal: 'Contested law',
  naming: 'Different names',
  error: 'An error in a source',
};

export const DOCUMENT_KIND: Record<DocumentKind, string> = {
  news: 'News report',
  un: 'United Nations document',
  government: 'Government document',
  ngo: 'Report of a non-governmental organisation',
  research: 'Research',
  encyclopedia: 'Encyclopedia',
  primary: 'Primary document',
  'state-media': 'State media report',
};

export const READ_EXTENT: Record<ReadExtent, string> = {
  whole: 'Read in whole',
  opening: 'Read in part: the opening',
  excerpt: 'Read in part: an excerpt',
};

/** What a place on the map is. */
export const PLACE_RANK: Record<PlaceRank, string> = {
  capital: 'Capital',
  city: 'City',
  town: 'Town',
  village: 'Village',
  airport: 'Airfield',
  border: 'Border crossing',
};

export const CHANGE_KIND: Record<ChangeKind, { readonly label: string; readonly done: string }> = {
  correction: { label: 'Correction', done: 'Corrected' },
  update: { label: 'Update', done: 'Updated' },
};

/** What a reader is told who follows an old link; where it is now comes after it. */
export const MOVED: Record<MovedPlace['what'], string> = {
  section: 'The section that your link names is now here:',
  statement: 'The statement that your link names is now here:',
  withdrawn: 'The statement that your link names no longer stands on this site. What to read instead:',
};

/** Stands wherever a document does not say. */
export const NOT_RECORDED = 'Not recorded';

/** The language of a title that is not in that of the site, BCP 47. */
export function languageOfTitle({ title, language }: SourceDocument): string | undefined {
  return title === null || /^en\b/.test(language) ? undefined : language;
}

/** What is known of a document beside its label, in one line: title, publisher, date; with what is not recorded said so. */
export function describe({ label, title, publisher, published }: SourceDocument): string {
  const parts = [
    title === null ? 'Title not recorded' : `“${title}”`,
    publisher ?? 'publisher not recorded',
    published === null ? 'date not recorded' : readableDate(published),
  ].filter((part) => !label.includes(part));
  return `${parts.join(', ')}.`;
}

/** What the road to an archived copy is called: of which day it is, or which day it is asked to come nearest to. */
export function archivedCopyName({ date, exact }: { readonly date: string | null; readonly exact: boolean }): string {
  if (date === null) return 'Nearest archived copy';
  return `Archived copy ${exact ? 'of' : 'nearest'} ${readableDate(date)}`;
}

/** A day of a series whose year is plain: "30 November". */
export function shortDay(day: string): string {
  return readableDate(day).replace(/ \d{4}$/, '');
}

/** "1 claim", "3 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** As a line of its own begins: "At least 27 civilians" where a text has "at least 27 civilians". */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const GLOSSARY_KIND: Record<GlossaryKind, string> = {
  person: 'Person',
  body: 'Body',
  place: 'Place',
  term: 'Term',
};

/** What a name in the list of everything stands for. */
export const LISTED_KIND: Record<ListedKind, string> = {
  ...GLOSSARY_KIND,
  page: 'Page',
  lesson: 'Lesson',
  section: 'Section',
  event: 'Event',
  actor: 'Actor',
  chart: 'Chart',
  disagreement: 'Disagreement',
};

/** Headings of the list of disagreements, in its order. */
export const DISAGREEMENT_TOPIC: Record<DisagreementTopic, string> = {
  offensive: 'The offensive of 2024',
  dead: 'The dead and the displaced: how many?',
  aleppo: 'Aleppo from 2012 to 2016',
  war: 'The war from 2011 to 2023',
  after: 'After December 2024',
  words: 'Words and names',
};

/** Headings of the list of actors, in its order. */
export const ACTOR_GROUP: Record<ActorGroup, string> = {
  syria: 'The Syrian state',
  opposition: 'The armed opposition',
  'kurdish-led': 'Kurdish-led forces',
  others: 'Other armed groups',
  states: 'Other states and their allies',
  counts: 'Those who count and those who rescue',
};

/** Themes of the timeline, in the order of its filter. */
export const THEME: Record<Theme, string> = {
  fighting: 'Fighting',
  civilians: 'Civilians and aid',
  talks: 'Talks and agreements',
  politics: 'Politics in Syria',
  abroad: 'Other states',
  justice: 'Justice',
};
