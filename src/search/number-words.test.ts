import { expect, it } from 'vitest';
import { numberAt, writeOutNumbers } from './number-words.ts';
import { wordsOf } from './words.ts';

it.each([
  ['1.1 million', 2, '1100000'],
  ['1,1 Millionen', 2, '1100000'],
  ['1.1m', 2, '1100000'],
  ['٢ مليون', 2, '2000000'],
  ['three million', 2, '3000000'],
  ['a million', 2, '1000000'],
  ['half a million', 3, '500000'],
  ['half million', 2, '500000'],
  ['4.07 billion', 2, '4070000000'],
  ['4.07bn', 2, '4070000000'],
  ['500k', 2, '500000'],
  ['500 thousand', 2, '500000'],
])('"%s" is one number of %i words', (text, length, term) => {
  expect(numberAt(wordsOf(text), 0)).toEqual({ from: 0, length, terms: [term] });
});

it.each(['1.1', '5 m', '5 k', '27 villages', 'million', 'a city', 'the million', '1.2.3 million'])(
  '"%s" has no number of several words',
  (text) => {
    expect(numberAt(wordsOf(text), 0)).toBeNull();
  },
);

it('half a million is not a million', () => {
  expect(numberAt(wordsOf('half a million'), 1)).toBeNull();
});

it.each([
  ['1 100 000 people', '1100000 people'],
  ['280\u202f000', '280000'],
  ["1'100'000", '1100000'],
  ['from 2016 to 400 000', 'from 2016 to 400000'],
  ['in 2016 100 fled', 'in 2016 100 fled'],
  ['M5 100', 'M5 100'],
])('a query "%s" means "%s"', (typed, read) => {
  expect(writeOutNumbers(typed)).toBe(read);
});

it('thousands parted by points are whole numbers where nothing else can be meant', () => {
  expect(wordsOf('1.100.000 1.100 30.11.2024').map(({ word }) => word)).toEqual(['1100000', '1.100', '30.11.2024']);
});
