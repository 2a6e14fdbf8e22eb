import type { Evidence } from '../evidence/model.ts';
import type { Series } from '../evidence/pictures.ts';

const COLUMNS = ['series', 'date', 'value', 'unit', 'counted_by', 'source', 'passage'] as const;

/** The numbers of series as CSV (RFC 4180): a row for each passage that a number is cited from. */
export function seriesTable(series: readonly Series[], { claims, origins }: Evidence): string {
  const rows = series.flatMap(({ id, unit, counter, points }) =>
    points.flatMap(({ claim, date, value }) =>
      (claims.get(claim)?.citations ?? []).map(({ document, passage }) => [
        id,
        date,
        String(value),
        unit,
        origins.get(counter.id)?.name ?? counter.id,
        document,
        passage,
      ]),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
