import { expect, it } from 'vitest';
import { entriesNamedIn, nameWords, nameWordsIn, spellingsOf } from './names.ts';
import type { GlossaryEntry } from './model.ts';

const never = (): boolean => false;
const texts = (text: string, isName: (word: string) => boolean = never): string[] =>
  nameWordsIn(text, isName).map((word) => word.text);

it('spellings that a reader takes for one name have the same words', () => {
  expect(nameWords('Maʿarrat an-Nuʿmān')).toEqual(['maarrat', 'an', 'numan']);
  expect(nameWords('Ma’arrat an-Nu’man')).toEqual(['maarrat', 'an', 'numan']);
  expect(nameWords('Assad’s')).toEqual(['assad']);
  expect(nameWords('306,887 dead')).toEqual(['306887', 'dead']);
});

it('names are the words with a capital, but no days, months or beginnings of sentences', () => {
  expect(texts('On Friday 29 November the army left Khan Sheikhun. Troops went to al-Bab and the M5.')).toEqual([
    'Khan',
    'Sheikhun',
    'al-Bab',
    'M5',
  ]);
});

it('a word that begins a sentence is a name if it is known as one', () => {
  expect(texts('Hama held. Troops stayed.', (word) => word === 'hama')).toEqual(['Hama']);
});

it('a text names an entry by any of its spellings, and by words derived from its name', () => {
  const entry = (id: string, name: string, variants: string[], derived: string[]): GlossaryEntry => ({
    id,
    name,
    kind: 'place',
    variants,
    derived,
    arabic: null,
    definition: null,
    at: { file: '', line: 1, column: 1 },
  });
  const spellings = spellingsOf([
    entry('uk', 'United Kingdom', ['UK'], ['British']),
    entry('us', 'United States', [], []),
  ]);
  const named = (text: string): string[] => [...entriesNamedIn(text, spellings)].map(({ id }) => id);
  expect(named('a British monitor')).toEqual(['uk']);
  expect(named('the UK and the United States')).toEqual(['uk', 'us']);
  expect(named('the united front of states')).toEqual([]);
});
