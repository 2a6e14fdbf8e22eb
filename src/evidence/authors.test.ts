import { expect, it } from 'vitest';
import { authorsOf } from './authors.ts';

it.each([
  ['Gebeily, Maya', [{ family: 'Gebeily', given: 'Maya' }]],
  ['World Health Organization', [{ literal: 'World Health Organization' }]],
  [
    'Gebeily, Maya; al-Khalidi, Suleiman; Reuters',
    [{ family: 'Gebeily', given: 'Maya' }, { family: 'al-Khalidi', given: 'Suleiman' }, { literal: 'Reuters' }],
  ],
  ['Bureau of Democracy, Human Rights, and Labor', [{ literal: 'Bureau of Democracy, Human Rights, and Labor' }]],
])('%s', (recorded, authors) => {
  expect(authorsOf(recorded)).toEqual(authors);
});
