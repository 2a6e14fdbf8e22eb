import { authorsOf, type Author } from '../evidence/authors.ts';
import type { DocumentKind, SourceDocument } from '../evidence/model.ts';

/** One item of CSL-JSON, as far as this site uses it. Fields of which nothing is recorded are left out. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'report' | 'document' | 'entry-encyclopedia' | 'webpage';
  readonly title?: string;
  readonly 'title-short'?: string;
  readonly author?: readonly Author[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

const TYPES: Record<DocumentKind, CslItem['type']> = {
  news: 'article-newspaper',
  'state-media': 'article-newspaper',
  un: 'report',
  government: 'report',
  ngo: 'report',
  research: 'report',
  encyclopedia: 'entry-encyclopedia',
  primary: 'document',
};

/** A document as a CSL-JSON item (https://docs.citationstyles.org/en/stable/specification.html). */
export function cslOf(document: SourceDocument): CslItem {
  const { id, label, title, author, publisher, published, url, language } = document;
  return {
    id,
    type: TYPES[document.kind],
    ...(title === null ? {} : { title }),
    'title-short': label,
    ...(author === null ? {} : { author: authorsOf(author) }),
    ...(publisher === null ? {} : { publisher }),
    ...(publisher === null || TYPES[document.kind] !== 'article-newspaper' ? {} : { 'container-title': publisher }),
    ...(published === null ? {} : { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(url === null ? {} : { URL: url }),
    language,
    ...noteOf(document),
  };
}

function noteOf({ title, publisher, published }: SourceDocument): Pick<CslItem, 'note'> {
  const missing = Object.entries({ title, publisher, 'date of publication': published })
    .filter(([, value]) => value === null)
    .map(([name]) => name);
  return missing.length === 0 ? {} : { note: `Not recorded: ${missing.join(', ')}.` };
}
