import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGeneratedContent } from '../generator/generate-content.ts';
import type { EvidenceMeasure } from './measure-evidence.ts';
import type { Table } from './table.ts';

/** As many claims as the site had when this was first measured; kept, so that figures can be compared. */
const FIRST_MEASURED = 270;

/** The evidence check of this site, and of invented content of 1, 10 and 100 times its size. */
export async function benchEvidence(): Promise<Table> {
  const rows = [rowOf('this site', measureIn(process.cwd()))];
  for (const times of [1, 10, 100]) {
    const folder = await mkdtemp(join(tmpdir(), 'aleppo-explained-bench-'));
    try {
      await writeGeneratedContent(folder, { claims: times * FIRST_MEASURED });
      rows.push(rowOf(`invented, ${times}×`, measureIn(folder)));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return {
    title: 'The evidence check (without the start of Node, about 0.3 s)',
    columns: ['content', 'claims', 'documents', 'findings', 'read, ms', 'check, ms', 'µs a claim', 'peak, MB'],
    rows,
    empty: '',
  };
}

function measureIn(folder: string): EvidenceMeasure {
  const printed = execFileSync(process.execPath, ['src/cli/measure-evidence.ts', folder], { encoding: 'utf8' });
  return JSON.parse(printed) as EvidenceMeasure;
}

function rowOf(what: string, measure: EvidenceMeasure): (string | number)[] {
  const { claims, documents, findings, reading, checking, memory } = measure;
  return [
    what,
    claims,
    documents,
    findings,
    Math.round(reading),
    Math.round(checking),
    Math.round(((reading + checking) / claims) * 1000),
    Math.round(memory / 1e6),
  ];
}
