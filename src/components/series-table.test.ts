import { expect, it } from 'vitest';
import { checkFiles } from '../intake/read-evidence.ts';
import { tableOfNumbers, tableOfPassages } from './series-table.ts';

const ORIGINS = `
sohr:
  name: Observatory, "the"
  kind: monitor
  side: null
  about: Counts.
`;

const SERIES = `
chart: deaths
label: Observatory
counter: sohr
counts: everyone
unit: people
kind: running-total
says: By {date}, {value}.
points:
  - date: 2024-12-01
    value: 306887.5
    on: first#p1 second#p2
    bound: at-least
    note: 'By noon, "at least".'
  - date: 2024-12-02
    value: 306900
    on: first#p2 first#p3
    low: 306800
    high: 307000
  - date: 2024-12-03
    value: 400000
    on: second#p4
    apart: true
`;

const { evidence } = checkFiles([
  { path: 'content/origins.yaml', text: ORIGINS },
  { path: 'content/series/observatory.yaml', text: SERIES },
  { path: 'content/series/yearly.yaml', text: SERIES.replace('running-total', 'of-the-year') },
]);

const COLUMNS =
  'series,date,value,unit,counted_by,source,passage,bound,low,high,joined_to_previous,note,counts,series_label';

it('gives every charted number to the last digit, a row for each passage', () => {
  const series = [...evidence.series.values()].filter(({ id }) => id === 'observatory');
  expect(tableOfPassages(series, evidence).split('\r\n')).toEqual([
    COLUMNS,
    'observatory,2024-12-01,306887.5,people,"Observatory, ""the""",first,p1,at-least,,,no,"By noon, ""at least"".",everyone,Observatory',
    'observatory,2024-12-01,306887.5,people,"Observatory, ""the""",second,p2,at-least,,,no,"By noon, ""at least"".",everyone,Observatory',
    'observatory,2024-12-02,306900,people,"Observatory, ""the""",first,p2,,306800,307000,yes,,everyone,Observatory',
    'observatory,2024-12-02,306900,people,"Observatory, ""the""",first,p3,,306800,307000,yes,,everyone,Observatory',
    'observatory,2024-12-03,400000,people,"Observatory, ""the""",second,p4,,,,no,,everyone,Observatory',
    '',
  ]);
});

it('gives a row for each number, with all its passages in one cell', () => {
  const rows = tableOfNumbers([...evidence.series.values()], evidence).split('\r\n');
  expect(rows[0]).toBe(COLUMNS);
  expect(rows.slice(1).map((row) => row.split(',').slice(0, 3).join(' '))).toEqual([
    'observatory 2024-12-01 306887.5',
    'observatory 2024-12-02 306900',
    'observatory 2024-12-03 400000',
    'yearly 2024-12-01 306887.5',
    'yearly 2024-12-02 306900',
    'yearly 2024-12-03 400000',
    '',
  ]);
  expect(rows[1]).toContain(',first second,first#p1 second#p2,');
  expect(rows[2]).toContain(',first,first#p2 first#p3,');
});

it('joins no numbers of single years', () => {
  const yearly = [...evidence.series.values()].filter(({ id }) => id === 'yearly');
  expect(tableOfNumbers(yearly, evidence).match(/,(yes|no),/g)).toEqual([',no,', ',no,', ',no,']);
});
