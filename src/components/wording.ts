import type { ChangeKind } from '../evidence/changes.ts';
import type { MovedPlace } from '../evidence/moved.ts';
import type { DisagreementKind, DocumentKind, ReadExtent, SourceDocument, Standing } from '../evidence/model.ts';

/** How standings are called on the page; `/about/#standing` says what they mean. */
export const STANDING: Record<Standing, { readonly label: string }> = {
  corroborated: { label: 'Several independent origins' },
  'on-record': { label: 'On record' },
  single: { label: 'One independent origin' },
  disputed: { label: 'Sources differ' },
};

export const DISAGREEMENT_KIND: Record<DisagreementKind, string> = {
  contradiction: 'Contradiction',
  successive: 'Earlier and later counts',
  scope: 'Different things counted',
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

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** An ISO 8601 year, month or day as readers write it: "30 November 2024". */
export function readableDate(iso: string): string {
  const options = FORMATS[iso.length] ?? FORMATS[10];
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(iso));
}

/** What is known of a document, in one line: title, publisher, date; with what is not recorded said so. */
export function describe({ title, publisher, published }: SourceDocument): string {
  const parts = [
    title === null ? 'Title not recorded' : `“${title}”`,
    publisher ?? 'publisher not recorded',
    published === null ? 'date not recorded' : readableDate(published),
  ];
  return `${parts.join(', ')}.`;
}

/** "1 claim", "3 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
