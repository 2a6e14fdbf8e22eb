import { expect, it } from 'vitest';
import { assembleEvidence } from '../../evidence/evidence.ts';
import { sampleContent } from '../../intake/sample-content.ts';
import { takeIn } from '../../intake/take-in.ts';
import { recordsOf } from './index.ts';

const TEXT = `
## The rule [#rule]

<Claim id="rule" on="first-report#p1">Fighters entered Aleppo.</Claim> His rule has [a page of its own](/about/). Its **end** too. What [followed](/about/) is told there.

- A **siege** cuts a place off.
`;

it('a sentence with a link or a mark in it is one passage', () => {
  const evidence = assembleEvidence(takeIn(sampleContent(TEXT)).content);
  const section = recordsOf(evidence).find(({ url }) => url === '/sample/#rule');
  expect(section?.parts.map(({ text }) => text)).toEqual([
    'Fighters entered Aleppo.',
    'His rule has a page of its own. Its end too. What followed is told there.',
    'A siege cuts a place off.',
  ]);
});
