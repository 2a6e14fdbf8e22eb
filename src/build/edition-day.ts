import { execFileSync } from 'node:child_process';
import type { Evidence } from '../evidence/model.ts';

/**
 * The day that a build is of, ISO 8601, in UTC: the day of the commit, so that two builds of one commit are alike. Without
 * a repository it is the day of the newest document. `SOURCE_DATE_EPOCH`, in seconds since 1970, goes before both.
 */
export function editionDay(evidence: Evidence, root = process.cwd()): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? epochOfCommit(root);
  if (epoch !== null && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  return newestDocumentDay(evidence) ?? '1970-01-01';
}

/** The day of the newest document, ISO 8601: what became known later is not on the site. Null where none has a day. */
export function newestDocumentDay(evidence: Evidence): string | null {
  const days = [...evidence.documents.values()].map(({ published }) => published ?? '').filter(isDay);
  return days.sort().at(-1) ?? null;
}

/** Asked once for a whole build: every page shows the day. */
const asked = new Map<string, string | null>();

function epochOfCommit(root: string): string | null {
  let epoch = asked.get(root);
  if (epoch === undefined) asked.set(root, (epoch = askRepository(root)));
  return epoch;
}

function askRepository(root: string): string | null {
  try {
    const said = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    return said.toString().trim();
  } catch {
    return null;
  }
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}
