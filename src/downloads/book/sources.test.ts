import { expect, it } from 'vitest';
import { byLetter, sourceOf } from './sources.ts';
import { el } from '../../html/tree.ts';

const lettersOf = (...labels: string[]): string[] =>
  [...byLetter(labels.map((label) => sourceOf('a-report', [el('h1', {}, label)])))].map(
    ([letter, sources]) => `${letter}: ${sources.map((source) => source.label).join('; ')}`,
  );

it('stands among the sources under the first letter of its label, whatever sign comes before it', () => {
  expect(lettersOf('bianet', 'Al Jazeera', 'BBC', '“Zaman”, 2020', 'Étude')).toEqual([
    'A: Al Jazeera',
    'B: BBC; bianet',
    'E: Étude',
    'Z: “Zaman”, 2020',
  ]);
});

it('stands before all letters if its label begins with a digit', () => {
  expect(lettersOf('Al Jazeera', '112 Ukraine', '24 Heures', '2024')).toEqual([
    '0–9: 24 Heures; 112 Ukraine; 2024',
    'A: Al Jazeera',
  ]);
});
