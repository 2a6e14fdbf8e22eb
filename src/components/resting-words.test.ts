import { expect, it } from 'vitest';
import { restingInWords } from './resting-words.ts';

it.each([
  [0, 0, 'No claim cites this document.'],
  [0, 1, 'The one claim that cites it cites another document as well.'],
  [0, 3, 'Every claim that cites it cites another document as well.'],
  [1, 1, 'The one claim that cites this document rests on it alone. Without it the claim would have to go.'],
  [1, 3, '1 of the 3 claims that cite this document rests on it alone. Without it that claim would have to go.'],
  [2, 3, '2 of the 3 claims that cite this document rest on it alone. Without it they would have to go.'],
])('with %i of %i claims on a document alone: %s', (alone, cited, said) => {
  expect(restingInWords(alone, cited)).toBe(said);
});
