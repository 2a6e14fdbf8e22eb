import { expect, test } from 'vitest';
import { assembleEvidence } from '../evidence/evidence.ts';
import { sampleDocument } from '../evidence/sample-records.ts';
import { takeIn } from '../intake/take-in.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { documentData } from './documents.ts';
import { articleData, claimData, datasetData } from './own-works.ts';
import { scriptText } from './script-text.ts';

const TEXT =
  '<Claim id="how-many-died" on="first-report#p1">The Observer said that at least five people died.</Claim>' +
  ' <Claim id="again" on="first-report#p1">The Observer said it again: at least five people died.</Claim>';
const evidence = assembleEvidence(takeIn(sampleContent(TEXT)).content);
const claims = [...evidence.claims.values()].filter(({ page }) => page === '/sample/');
const addressOf = (address: string): string => `https://example.org${address}`;

test('an article names each document behind its claims once, by the id under which the page of the document describes it', () => {
  const article = articleData({ title: 'Sample' }, claims, addressOf);
  expect(claims).toHaveLength(2);
  expect(article).toMatchObject({
    headline: 'Sample',
    citation: [{ '@id': 'https://example.org/sources/first-report/#document' }],
  });
  const document = evidence.documents.get('first-report') ?? sampleDocument({ id: '' });
  expect(documentData(document, addressOf)).toMatchObject({
    '@id': 'https://example.org/sources/first-report/#document',
  });
});

test('a claim has its words, where it is told and its documents, and no rating', () => {
  const [claim] = claims;
  if (claim === undefined) throw new Error('The sample has no claim.');
  const described = claimData(claim, evidence, addressOf);
  expect(described).toMatchObject({
    '@type': 'Claim',
    '@id': 'https://example.org/sample/#c-how-many-died',
    text: 'The Observer said that at least five people died.',
    appearance: { '@id': 'https://example.org/sample/' },
    citation: [{ '@type': 'NewsArticle' }],
  });
  expect(JSON.stringify(described)).not.toMatch(/review|rating/i);
});

test('of a document only what is recorded is told, and a person is told from a body', () => {
  expect(documentData(sampleDocument({ id: 'x', label: 'A report', language: 'ar' }), addressOf)).toEqual({
    '@type': 'NewsArticle',
    '@id': 'https://example.org/sources/x/#document',
    name: 'A report',
    inLanguage: 'ar',
  });
  const authors = ['Haddad, Rana', 'Daily Star', 'Haddad, Rana; Daily Star'].map(
    (author) => documentData(sampleDocument({ id: 'x', author }), addressOf) as { author: object },
  );
  expect(authors.map(({ author }) => author)).toEqual([
    { '@type': 'Person', familyName: 'Haddad', givenName: 'Rana' },
    { '@type': 'Organization', name: 'Daily Star' },
    [
      { '@type': 'Person', familyName: 'Haddad', givenName: 'Rana' },
      { '@type': 'Organization', name: 'Daily Star' },
    ],
  ]);
});

test('data name their files with what they are', () => {
  const data = datasetData({ name: 'All', description: 'All of it.', files: ['/data/sources.bib'] }, addressOf);
  expect(data).toMatchObject({
    distribution: [{ contentUrl: 'https://example.org/data/sources.bib', encodingFormat: 'application/x-bibtex' }],
  });
});

test('no words end the element that holds them', () => {
  const text = scriptText({ '@type': 'Article', headline: '</script><!-- & more' });
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: '</script><!-- & more',
  });
});
