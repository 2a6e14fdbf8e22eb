import { expect, it } from 'vitest';
import { findingsInClaim } from './sample-findings.ts';

/** What is found of the "not" in a claim on a passage that says this. */
function foundIn(passage: string, claim: string, except = ''): string[] {
  return findingsInClaim('negation-not-held', passage, `Observer says that ${claim}`, except).map(
    ({ message }) => /has (.*), and the passages that it cites have (.*)\./.exec(message)?.slice(1).join('; ') ?? '',
  );
}

it.each([
  ['The army did not attack the town', 'the army attacked the town', '“attacked”; “not attack”'],
  ['The army attacked the town', 'the army did not attack the town', '“not attack”; “attacked”'],
  ['Nobody ever came; it never verified this', 'it verified this', '“verified”; “never verified”'],
  ['It had been verified', 'it had not been verified', '“not been verified”; “verified”'],
  ['The town was without bread', 'the town had bread', '“bread”; “without bread”'],
  ['It couldn’t verify this', 'it could verify this', '“verify”; “couldn’t verify”'],
])('“not” stands where it stands in the passage: “%s” is not “%s”', (passage, claim, found) =>
  expect(foundIn(passage, claim)).toEqual([found]),
);

it.each([
  ['The army did not attack the town', 'the army never attacked the town'],
  ['The army denied that it had attacked', 'the army had not attacked'],
  ['The ministry forbade them to attack', 'they were not to attack'],
  ['The army did not attack the town', 'the army denied an attack'],
  ['It attacked the town and did not attack the village', 'it attacked the town'],
  ['It did not report whether rockets attacked it', 'it was attacked'],
  ['People died; the report did not say where', 'people died, the report says'],
  ['It was not only attacked', 'it was attacked'],
  ['Duplicates were merged', 'without duplicates it is so'],
  ['It rained', 'it did not snow'],
])('“%s” may be told as “%s”', (passage, claim) => expect(foundIn(passage, claim)).toEqual([]));

it('where both come to the same, the words are excepted with a reason', () => {
  const found = (except: string): string[] => foundIn('It stayed neutral', 'it did not stay at war', except);
  expect(found('')).toEqual(['“not stay”; “stayed”']);
  expect(found(' except="not stay: neutral is not at war"')).toEqual([]);
});
