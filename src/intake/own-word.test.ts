import { expect, it } from 'vitest';
import { checkFiles } from './read-evidence.ts';
import { changedDocument, ORIGINS, sampleContent } from './sample-content.ts';

/** What is found in a claim that gives the paper’s word as fact and names the paper, in a document of a body outside the war. */
function foundIn(issuer: string): string[] {
  const { findings } = checkFiles(
    sampleContent('<Claim id="a" on="first-report#p2@paper">The paper itself was wet.</Claim>', {
      ...changedDocument('kind: news', `kind: news\nissuedBy: ${issuer}`),
      'content/origins.yaml': ORIGINS.replace('shownIndependent: false', 'shownIndependent: true'),
    }),
  );
  return findings.map(({ code }) => code);
}

it('the name of a body is enough where it speaks in its own document', () => expect(foundIn('paper')).toEqual([]));

it('it is not enough in the document of another body', () =>
  expect(foundIn('observer')).toEqual(['unattributed-assertion']));
