import { execFileSync } from 'node:child_process';
import { onceByKey } from '../evidence/once-by-key.ts';
import { newestDayOfStory } from '../evidence/newest-day.ts';
import type { Evidence } from '../evidence/model.ts';

/**
 * The day that a build is of, ISO 8601, in UTC: the day of the commit, so that two builds of one commit are alike. Without
 * a repository it is the day of the newest document of the story. `SOURCE_DATE_EPOCH`, in seconds since 1970, goes before both.
 *
 * @throws if that is set and no number of seconds
 */
export function editionDay(evidence: Evidence, root = process.cwd()): string {
  const set = process.env['SOURCE_DATE_EPOCH'] ?? '';
  if (!SECONDS.test(set))
    throw new Error(`SOURCE_DATE_EPOCH is "${set}". It must be in seconds since 1970: SOURCE_DATE_EPOCH=1764633600`);
  const epoch = set === '' ? epochOfCommit(root) : set;
  if (epoch !== null && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  return newestDayOfStory(evidence) ?? '1970-01-01';
}

/** Whole ones, of days whose years have four digits; or nothing, which counts as not set. */
const SECONDS = /^\d{0,11}$/;

/** Asked once for a whole build: every page shows the day. */
const epochOfCommit = onceByKey((root: string) => root, askRepository);

function askRepository(root: string): string | null {
  try {
    const said = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    return said.toString().trim();
  } catch {
    return null;
  }
}
