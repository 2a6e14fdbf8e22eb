import { expect, it } from 'vitest';
import { checkFiles } from '../intake/read-evidence.ts';
import { seriesTable } from './series-table.ts';

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
`;

it('gives every charted number to the last digit, a row for each passage', () => {
  const { evidence } = checkFiles([
    { path: 'content/origins.yaml', text: ORIGINS },
    { path: 'content/series/observatory.yaml', text: SERIES },
  ]);
  expect(seriesTable([...evidence.series.values()], evidence).split('\r\n')).toEqual([
    'series,date,value,unit,counted_by,source,passage',
    'observatory,2024-12-01,306887.5,people,"Observatory, ""the""",first,p1',
    'observatory,2024-12-01,306887.5,people,"Observatory, ""the""",second,p2',
    '',
  ]);
});
