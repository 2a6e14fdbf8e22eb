/** What a run of all tests measured, and what readers are told of it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { notBorneOut, type Measured } from '../quality/measured.ts';

const FILE = join('src', 'quality', 'measured.json');

/** A report of Playwright, as far as it is read here. */
export interface BrowserReport {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
  readonly suites?: readonly Suite[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly tests: readonly {
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

/** The figures that browser tests handed on, those of one name added up. */
export function figuresIn({ suites = [] }: Pick<BrowserReport, 'suites'>): Record<string, number> {
  const sums: Record<string, number> = {};
  const read = (suite: Suite): void => {
    for (const { type, description } of (suite.specs ?? []).flatMap(({ tests }) =>
      tests.flatMap((test) => test.annotations),
    )) {
      if (type !== 'measured') continue;
      for (const [name, value] of Object.entries(JSON.parse(description ?? '{}') as Record<string, number>))
        sums[name] = (sums[name] ?? 0) + value;
    }
    for (const inner of suite.suites ?? []) read(inner);
  };
  for (const suite of suites) read(suite);
  return sums;
}

/** Writes the figures of this run for readers, with the day. */
export async function writeQuality(figures: Measured['figures']): Promise<void> {
  const measured: Measured = { day: new Date().toISOString().slice(0, '2027-01-15'.length), figures };
  await writeFile(FILE, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`\n▸ Figures for readers: written to ${FILE}. Commit it; the next build shows them.`);
}

/** Whether this run bears out what readers are told; says where it does not. */
export async function bearsOutQuality(figures: Measured['figures']): Promise<boolean> {
  const told = JSON.parse(await readFile(FILE, 'utf8')) as Measured | null;
  const wrong = notBorneOut(told?.figures ?? {}, figures);
  console.log(`\n▸ Figures for readers: ${wrong.length === 0 ? 'borne out' : 'better than this run'}`);
  for (const line of wrong) console.error(`  ${line}`);
  if (wrong.length > 0) console.error('  To write them anew from a run that passes: npm test -- --write-quality');
  return wrong.length === 0;
}
