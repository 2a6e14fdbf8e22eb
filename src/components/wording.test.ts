import { expect, it } from 'vitest';
import { archivedCopyName, capital, counted } from './wording.ts';

it('one is not many', () => {
  expect([counted(1, 'claim'), counted(3, 'claim'), counted(0, 'entry', 'entries')]).toEqual([
    '1 claim',
    '3 claims',
    '0 entries',
  ]);
});

it('a line of its own begins with a capital, a number as it is', () => {
  expect(['at least 27 civilians', '434', 'Kurdish forces', ''].map(capital)).toEqual([
    'At least 27 civilians',
    '434',
    'Kurdish forces',
    '',
  ]);
});

it('an archived copy is called what it is: this one, the nearest one, or any', () => {
  expect([
    archivedCopyName({ date: '2024-12-02', exact: true }),
    archivedCopyName({ date: '2016-11', exact: false }),
    archivedCopyName({ date: null, exact: false }),
  ]).toEqual(['Archived copy of 2 December 2024', 'Archived copy nearest November 2016', 'Nearest archived copy']);
});
