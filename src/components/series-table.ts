import type { Citation, Evidence } from '../evidence/model.ts';
import type { Point, Series } from '../evidence/pictures.ts';

const COLUMNS = [
  'series',
  'date',
  'value',
  'unit',
  'counted_by',
  'source',
  'passage',
  'bound',
  'low',
  'high',
  'joined_to_previous',
  'note',
  'counts',
  'series_label',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The numbers of series as CSV (RFC 4180): a row for each passage that a number is cited from. */
export function tableOfPassages(series: readonly Series[], evidence: Evidence): string {
  return tableOf(series, evidence, (citations) =>
    citations.map(({ document, passage }) => ({ source: document, passage })),
  );
}

/** The same with one row a number, to be plotted as it is: its passages stand in one cell as `document#passage`. */
export function tableOfNumbers(series: readonly Series[], evidence: Evidence): string {
  return tableOf(series, evidence, (citations) => [
    {
      source: [...new Set(citations.map(({ document }) => document))].join(' '),
      passage: citations.map(({ document, passage }) => `${document}#${passage}`).join(' '),
    },
  ]);
}

/** @param places one entry for each row of a number */
function tableOf(
  series: readonly Series[],
  { claims, origins }: Evidence,
  places: (citations: readonly Citation[]) => readonly Pick<Row, 'source' | 'passage'>[],
): string {
  const rows = series.flatMap((one) => {
    const told = {
      series: one.id,
      unit: one.unit,
      counted_by: origins.get(one.counter.id)?.name ?? one.counter.id,
      counts: one.counts,
      series_label: one.label,
    };
    return one.points.flatMap((point, index) =>
      places(claims.get(point.claim)?.citations ?? []).map((place): Row => ({
        ...told,
        ...fieldsOf(point, isJoined(one, index)),
        ...place,
      })),
    );
  });
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

function fieldsOf(
  { date, value, bound, range, note }: Point,
  joined: boolean,
): Pick<Row, 'date' | 'value' | 'bound' | 'low' | 'high' | 'joined_to_previous' | 'note'> {
  return {
    date,
    value: String(value),
    bound: bound ?? '',
    low: range === null ? '' : String(range.low),
    high: range === null ? '' : String(range.high),
    joined_to_previous: joined ? 'yes' : 'no',
    note: note ?? '',
  };
}

/** Whether the picture draws a line from the point before. */
function isJoined({ kind, points }: Series, index: number): boolean {
  return index > 0 && kind !== 'of-the-year' && points[index]?.apart === false;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
