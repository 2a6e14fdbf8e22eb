import { describe, expect, it } from 'vitest';
import { checkFiles } from '../intake/read-evidence.ts';
import { FRONT_MATTER, sampleContent } from '../intake/sample-content.ts';
import { weakPointsOf } from './weak-points.ts';

const SECOND = `
label: Second Report
title: null
publisher: null
author: null
published: null
latestEvent: null
url: null
language: en
kind: news
read: whole
about: Another sample.
passages:
  p1:
    digest:
      - says: People died, the observer says.
        by: [observer]
`;

const TEXT = [
  '<Claim id="once" on="first-report#p1">Somebody says that some died.</Claim>',
  '<Claim id="twice-alike" on="first-report#p1 first-report#p2@ministry">Somebody says that some died.</Claim>',
  '<Claim id="two-documents" on="first-report#p1 second-report#p1">Somebody says that some died.</Claim>',
  '<Claim id="excepted" on="second-report#p1" except="three: counted by us">Somebody says that there are three claims.</Claim>',
].join('\n\n');

const { evidence, findings } = checkFiles(
  sampleContent('', {
    'content/explainers/sample.mdx': FRONT_MATTER.replace('summary', 'asOf: 2024-12-01\nsummary') + TEXT,
    'content/sources/second-report.yaml': SECOND,
    'content/sources/third-report.yaml': SECOND.replace('Second', 'Third'),
  }),
);

it('the sample holds, but for a document that nobody cites', () =>
  expect(findings.map(({ code }) => code)).toEqual(['unused-document']));

describe('the weak points', () => {
  const weak = weakPointsOf(evidence);

  it('name what carries most alone first, with all that rests on it', () => {
    expect(weak.documents).toEqual([
      { id: 'first-report', label: 'First Report', alone: 4, claims: 5 },
      { id: 'second-report', label: 'Second Report', alone: 1, claims: 2 },
    ]);
    expect(weak.origins.map(({ label, alone, claims }) => [label, alone, claims])).toEqual([
      ['Observer', 4, 5],
      ['Ministry', 1, 2],
    ]);
  });

  it('count the claims of each page by what they rest on', () => {
    expect(weak.pages.find((page) => page.address === '/sample/')).toEqual({
      address: '/sample/',
      title: 'Sample',
      claims: 4,
      single: 3,
      oneDocument: 3,
      asOf: '2024-12-01',
    });
  });

  it('list every exception with its reason', () => {
    expect(weak.exceptions).toEqual([
      { claim: 'excepted', page: '/sample/', what: ['three'], reason: 'counted by us' },
    ]);
  });

  it('name the documents that no claim cites', () => {
    expect(weak.uncited).toEqual([{ id: 'third-report', label: 'Third Report' }]);
  });
});
