import { authorsOf, type Author } from '../evidence/authors.ts';
import type { Article, CreativeWork, IdReference, NewsArticle, Organization, Person, Report } from 'schema-dts';
import type { Claim, DocumentKind, Evidence, SourceDocument } from '../evidence/model.ts';
import type { AddressOf } from './site.ts';

type Described = CreativeWork | NewsArticle | Report | Article;

const TYPE = {
  news: 'NewsArticle',
  'state-media': 'NewsArticle',
  un: 'Report',
  government: 'Report',
  ngo: 'Report',
  research: 'Report',
  encyclopedia: 'Article',
  primary: 'CreativeWork',
} as const satisfies Record<DocumentKind, string>;

/** What is known of a document, and nothing that is not. */
export function documentData(document: SourceDocument, addressOf: AddressOf): Described {
  const { id, kind, label, title, publisher, author, published, language, url, archived } = document;
  return {
    '@type': TYPE[kind],
    ...documentReference(id, addressOf),
    name: title ?? label,
    inLanguage: language,
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(author === null ? {} : { author: describedAuthors(author) }),
    ...(published === null ? {} : { datePublished: published }),
    ...(url === null ? {} : { url }),
    ...(archived === null ? {} : { archivedAt: archived }),
  };
}

/** The documents behind claims, each once and by its id alone: its own page describes it. */
export function documentsCited(claims: readonly Claim[], addressOf: AddressOf): IdReference[] {
  const cited = new Set(claims.flatMap(({ citations }) => citations.map(({ document }) => document)));
  return [...cited].map((id) => documentReference(id, addressOf));
}

/** The documents behind a claim, described. */
export function documentsBehind({ citations }: Claim, { documents }: Evidence, addressOf: AddressOf): Described[] {
  const cited = new Set(citations.map(({ document }) => document));
  return [...cited].flatMap((id) => {
    const document = documents.get(id);
    return document === undefined ? [] : [documentData(document, addressOf)];
  });
}

/** The document itself, which is not the page about it. */
function documentReference(id: string, addressOf: AddressOf): { '@id': string } {
  return { '@id': `${addressOf(`/sources/${id}/`)}#document` };
}

function describedAuthors(recorded: string): DescribedAuthor | DescribedAuthor[] {
  const authors = authorsOf(recorded).map(described);
  const [only] = authors;
  return only !== undefined && authors.length === 1 ? only : authors;
}

type DescribedAuthor = Person | Organization;

function described(author: Author): DescribedAuthor {
  return 'literal' in author
    ? { '@type': 'Organization', name: author.literal }
    : { '@type': 'Person', familyName: author.family, givenName: author.given };
}
