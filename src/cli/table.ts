import { stripVTControlCharacters, styleText } from 'node:util';

/** A table for the terminal. Numbers stand right-aligned, everything else left-aligned. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What stands there instead of rows, if there are none. */
  readonly empty: string;
}

/** The table as text, its title in bold, a line a row. */
export function formatTable({ title, columns, rows, empty }: Table): string {
  const head = styleText('bold', title);
  if (rows.length === 0) return `${head}\n  ${empty}`;
  const widths = columns.map((column, index) =>
    rows.reduce((widest, row) => Math.max(widest, cell(row[index]).length), column.length),
  );
  const line = (row: readonly (string | number)[], isHead = false): string =>
    `  ${row
      .map((value, index) => {
        const isNumber = typeof (isHead ? rows[0]?.[index] : value) === 'number';
        const width = widths[index] ?? 0;
        return isNumber ? cell(value).padStart(width) : cell(value).padEnd(width);
      })
      .join('  ')
      .trimEnd()}`;
  return [head, styleText('dim', line(columns, true)), ...rows.map((row) => line(row))].join('\n');
}

/** Numbers with thousands parted; control characters, which could steer a terminal or turn its writing, left out. */
function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return value.toLocaleString('en');
  return stripVTControlCharacters(value ?? '').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
}
