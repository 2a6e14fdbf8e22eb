import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { formatTable } from './table.ts';

it('a table aligns words left and numbers right', () => {
  const text = formatTable({
    title: 'Counts',
    columns: ['what', 'how many'],
    rows: [
      ['claims', 27_000],
      ['a \u001B[31mred name', 3],
    ],
    empty: '',
  });
  expect(stripVTControlCharacters(text).split('\n')).toEqual([
    'Counts',
    '  what        how many',
    '  claims        27,000',
    '  a red name         3',
  ]);
});

it('a table leaves out what would steer the terminal, and keeps a row in its line', () => {
  const rows = [['one\r\b\u0007 and\u009B31m \u202Eanother\n']];
  const text = formatTable({ title: 'Names', columns: ['what'], rows, empty: '' });
  expect(stripVTControlCharacters(text).split('\n').slice(2)).toEqual(['  one and another']);
});

it('a table without rows says so', () => {
  const text = formatTable({ title: 'Counts', columns: ['what'], rows: [], empty: 'Nothing was counted.' });
  expect(stripVTControlCharacters(text)).toBe('Counts\n  Nothing was counted.');
});
