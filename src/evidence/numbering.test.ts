import { expect, it } from 'vitest';
import { checkFiles } from '../intake/read-evidence.ts';
import { sampleContent } from '../intake/sample-content.ts';
import { backlinksOf } from './backlinks.ts';
import { referencesOfPage } from './numbering.ts';

const { evidence } = checkFiles(
  sampleContent(
    [
      '<Claim id="a" on="first-report#p2@ministry">One.</Claim>',
      '<Claim id="b" on="first-report#p1 first-report#p2@paper">Two.</Claim>',
      '<Claim id="c" on="first-report#p1" disputed="how-many">Three.</Claim>',
    ].join('\n\n'),
  ),
);

it('references are numbered by the order in which passages are first cited', () => {
  const references = [...referencesOfPage('/sample/', evidence).values()];
  expect(references.map(({ number, passage, claims }) => [number, passage, claims])).toEqual([
    [1, 'p2', ['a', 'b']],
    [2, 'p1', ['b', 'c']],
  ]);
});

it('a reference knows on whose word the page cites it', () => {
  expect([...(referencesOfPage('/sample/', evidence).get('first-report#p2')?.origins ?? [])]).toEqual([
    'ministry',
    'paper',
  ]);
});

it('a page without claims has no references', () => {
  expect(referencesOfPage('/nowhere/', evidence).size).toBe(0);
});

it('passages, documents, origins and disagreements know the claims that rest on them', () => {
  const { byPassage, byDocument, byOrigin, byDisagreement } = backlinksOf(evidence);
  const onPage = (claims: readonly { id: string; page: string }[] = []): string[] =>
    claims.filter((claim) => claim.page === '/sample/').map((claim) => claim.id);
  expect(onPage(byPassage.get('first-report#p1'))).toEqual(['b', 'c']);
  expect(onPage(byDocument.get('first-report'))).toEqual(['a', 'b', 'c']);
  expect(onPage(byOrigin.get('ministry'))).toEqual(['a']);
  expect(onPage(byDisagreement.get('how-many'))).toEqual(['c']);
});
