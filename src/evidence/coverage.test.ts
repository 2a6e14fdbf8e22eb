import { expect, test } from 'vitest';
import { takeIn } from '../intake/take-in.ts';
import { ORIGINS, sampleContent } from '../intake/sample-content.ts';
import { coverageOf } from './coverage.ts';
import { assembleEvidence } from './evidence.ts';

test('words of claims are told from words that lead from one to the next, and claims by how they stand', () => {
  const text =
    'Two words. <Claim id="how-many-died" on="first-report#p1">The Observer said that at least five people died.</Claim>';
  const { claims, byStanding, words } = coverageOf(assembleEvidence(takeIn(sampleContent(text)).content));
  expect(words).toEqual({ inClaims: 9, others: 2 });
  expect(byStanding.single).toBe(claims - byStanding.corroborated - byStanding.disputed - byStanding['on-record']);
});

test('claims are told apart that several origins carry only with a report that tells it in its own voice', () => {
  const text = [
    '<Claim id="both" on="first-report#p1 first-report#p2@ministry">Somebody spoke.</Claim>',
    '<Claim id="with-paper" on="first-report#p1 first-report#p2@paper">Somebody told it.</Claim>',
  ].join('\n\n');
  const files = sampleContent(text, { 'content/origins.yaml': ORIGINS.replace('  shownIndependent: false\n', '') });
  const { byStanding, corroboratedByOthers } = coverageOf(assembleEvidence(takeIn(files).content));
  expect([byStanding.corroborated, corroboratedByOthers]).toEqual([2, 1]);
});
