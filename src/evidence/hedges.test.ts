import { expect, it } from 'vitest';
import { lostHedges } from './hedges.ts';

it.each([
  ['at least 910 people were killed', 'The dead: 910.', ['at least']],
  ['over 370 civilians were reported killed', 'There were 370 dead.', ['reported', 'more than']],
  ['more than 800 people were killed', 'No more than 800 died.', ['more than']],
  ['no more than 800 people were killed', 'More than 800 died.', ['at most']],
  ['UNHCR estimated that 280,000 fled', 'UNHCR counted 280,000.', ['estimated']],
  ['about 1,400 people, mostly civilians', 'About 1,400 civilians', ['most']],
  ['the truce largely held', 'The truce held.', ['most']],
  ['OHCHR listed 350,209 names and called this a minimum', 'OHCHR listed 350,209 names.', ['at least']],
])('“%s” loses something in “%s”', (claim, shorter, lost) => {
  expect(lostHedges(claim, shorter)).toEqual(lost);
});

it.each([
  ['a word of the same kind', 'no fewer than 910 people were killed', 'At least 910 died.'],
  ['another word for a bound', 'more than 36,000 left', 'Over 36,000 people left.'],
  [
    'other words for a minimum',
    'listed 350,209 and called this a minimum',
    'The list has 350,209 names, the lowest number.',
  ],
  [
    'a number left out with its “at least”',
    'at least 910 people, 138 of them civilians',
    'Of the dead 138 were civilians.',
  ],
  [
    '“reported” where it only says who told it',
    'OCHA reported that 30 groups stopped',
    'OCHA said that 30 groups stopped.',
  ],
])('%s keeps what is hedged', (_what, claim, shorter) => {
  expect(lostHedges(claim, shorter)).toEqual([]);
});
