import { expect, test } from 'vitest';
import { takeIn } from '../intake/take-in.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { coverageOf } from './coverage.ts';
import { assembleEvidence } from './evidence.ts';

test('words of claims are told from words that lead from one to the next, and claims by how they stand', () => {
  const text =
    'Two words. <Claim id="how-many-died" on="first-report#p1">The Observer said that at least five people died.</Claim>';
  const { claims, byStanding, words } = coverageOf(assembleEvidence(takeIn(sampleContent(text)).content));
  expect(words).toEqual({ inClaims: 9, others: 2 });
  expect(byStanding.single).toBe(claims - byStanding.corroborated - byStanding.disputed - byStanding['on-record']);
});
