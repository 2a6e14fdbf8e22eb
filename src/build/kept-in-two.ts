/** To compress every file is most of the work of listing them, so two threads share it. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { newTurns, takingTurns, type Turns } from '../evidence/turns.ts';
import type { KeptFile } from '../keeping/kept-list.ts';

/** What two threads share: a built site, and the files of it that are listed. */
export interface SharedListing {
  readonly site: string;
  readonly paths: readonly string[];
  readonly turns: Turns;
}

/** The files of a site as they are listed, in no order. */
export async function keptInTwo(site: string, paths: readonly string[]): Promise<KeptFile[]> {
  const shared: SharedListing = { site, paths, turns: newTurns() };
  const thread = new Worker(new URL('./kept-thread.ts', import.meta.url), { workerData: shared });
  const told = once(thread, 'message') as Promise<[readonly KeptFile[]]>;
  const [own, [others]] = await Promise.all([keptByTurns(shared), told]);
  return [...own, ...others];
}

/** Those files that nobody else takes. */
export function keptByTurns({ site, paths, turns }: SharedListing): KeptFile[] {
  const files: KeptFile[] = [];
  for (const path of takingTurns(turns, paths)) files.push(keptFile(site, path));
  return files;
}

/** @param path from the root of the site */
export function keptFile(site: string, path: string): KeptFile {
  const content = readFileSync(join(site, path));
  return { path, bytes: content.length, gzip: gzipSync(content).length, sha256: shortHash(content) };
}

/** As many digits as tell contents apart. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
