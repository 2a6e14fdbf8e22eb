import { expect, it } from 'vitest';
import { findingsInClaim } from './sample-findings.ts';

/** The directions that are found in a claim on a passage that says this. */
function foundIn(passage: string, claim: string, except = ''): (string | undefined)[] {
  return findingsInClaim('direction-not-held', passage, `Observer says: ${claim}`, except).map(({ words }) => words);
}

it.each([
  ['It held the eastern half', 'it held the western half', 'western'],
  ['It lies south of the town', 'it lies north of the town', 'north'],
  ['In the north-west people died', 'in the north-east people died', 'north-east'],
  ['In northwestern villages', 'in south-western villages', 'south-western'],
  ['They went southwards', 'they went northwards', 'northwards'],
  ['In the north', 'it is so. Southern villages fell', 'Southern'],
  ['In the east and in the west', 'in the south', 'south'],
])('a claim tells of no other direction than its passage: of “%s” not “%s”', (passage, claim, found) =>
  expect(foundIn(passage, claim)).toEqual([found]),
);

it.each([
  ['It held the eastern half', 'it held the east'],
  ['In the north-west', 'in the north'],
  ['In north-western villages', 'in the northwest'],
  ['In the north, and further west', 'in the north-west'],
  ['At least five people died', 'in the north five people died'],
  ['At 36 degrees north', 'in the south'],
  ['In the east', 'the West Bank, Western states and North Press said so'],
])('of “%s” a claim may say “%s”', (passage, claim) => expect(foundIn(passage, claim)).toEqual([]));

it('a direction that only helps the reader is excepted with a reason', () => {
  expect(foundIn('In the east', 'in the west', ' except="west: seen from there"')).toEqual([]);
});
