import { expect, it } from 'vitest';
import { termFinder } from './terms.ts';
import type { GlossaryEntry } from './model.ts';

const entry = (id: string, name: string, variants: string[] = [], says: string | null = 'A thing.'): GlossaryEntry => ({
  id,
  name,
  kind: 'term',
  variants,
  derived: [],
  arabic: null,
  definition: says === null ? null : { says, claim: null },
  at: { file: '', line: 1, column: 1 },
});

const uses = (texts: string[], entries: GlossaryEntry[], skip?: Set<string>): string[] =>
  termFinder(entries)(texts, skip).map(
    ({ text, index, length }) => `${text}:${(texts[text] ?? '').slice(index, index + length)}`,
  );

it('the first use of a term leads to the glossary, in whatever spelling, and no other', () => {
  expect(
    uses(['Hayat Tahrir al-Sham (HTS) came.', 'HTS stayed.'], [entry('hts', 'Hayat Tahrir al-Sham', ['HTS'])]),
  ).toEqual(['0:Hayat Tahrir al-Sham']);
});

it('the longer of two spellings is meant', () => {
  expect(uses(['The M5 motorway.'], [entry('m5', 'M5'), entry('m5-motorway', 'M5 motorway')])).toEqual([
    '0:M5 motorway',
  ]);
});

it('a word in other letters is no abbreviation, and a part of a word no term', () => {
  const who = entry('who', 'World Health Organization', ['WHO']);
  expect(uses(['Those who whoop.'], [who])).toEqual([]);
  expect(uses(['Ceasefire terms.'], [entry('ceasefire', 'ceasefire')])).toEqual(['0:Ceasefire']);
});

it('an entry without an explanation, or that the page is about, is passed over', () => {
  expect(
    uses(['Idlib and Hama'], [entry('idlib', 'Idlib', [], null), entry('hama', 'Hama')], new Set(['hama'])),
  ).toEqual([]);
});
