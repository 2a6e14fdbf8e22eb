import { expect, it } from 'vitest';
import { checkFiles } from '../intake/read-evidence.ts';
import { changedDocument, sampleContent } from '../intake/sample-content.ts';
import { restingOnDocumentAlone, restingOnOriginAlone } from './resting-alone.ts';
import type { Claim } from './model.ts';

const [first = ''] = Object.values(changedDocument('label: First Report', 'label: Second Report'));
const { evidence } = checkFiles(
  sampleContent(
    [
      '<Claim id="one-passage" on="first-report#p1">One.</Claim>',
      '<Claim id="two-passages" on="first-report#p1 first-report#p2@ministry">Two.</Claim>',
      '<Claim id="two-documents" on="first-report#p1 second-report#p1">Three.</Claim>',
      '<Claim id="two-origins" on="second-report#p2@ministry,paper">Four.</Claim>',
    ].join('\n\n'),
    { 'content/sources/second-report.yaml': first },
  ),
);
const ids = (claims: readonly Claim[] | undefined): string[] => (claims ?? []).map((claim) => claim.id);

it('a claim rests on a document alone if it cites no other, in however many passages', () => {
  const resting = restingOnDocumentAlone(evidence);
  expect(ids(resting.get('first-report'))).toEqual(['one-passage', 'two-passages', 'how-many-five', 'how-many-none']);
  expect(ids(resting.get('second-report'))).toEqual(['two-origins']);
});

it('a claim rests on an origin alone if nobody else says it, in however many documents', () => {
  const resting = restingOnOriginAlone(evidence);
  expect(ids(resting.get('observer'))).toEqual(['one-passage', 'two-documents', 'how-many-five']);
  expect(ids(resting.get('ministry'))).toEqual(['how-many-none']);
});

it('what carries no claim alone is left out', () => {
  expect(restingOnOriginAlone(evidence).has('paper')).toBe(false);
});
