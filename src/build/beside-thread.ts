/** The thread of beside.ts: it makes one thing after the other and says how it went. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeClaimPages } from './claim-pages.ts';
import { editionDay } from './edition-day.ts';
import { pageWriter, type WritePage } from './page-writer.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeShortPages } from './short-pages.ts';
import type { Said, Task } from './beside.ts';
import type { Evidence } from '../evidence/model.ts';

/** What each work is given. */
export interface Beside {
  readonly evidence: Evidence;
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the built site. */
  readonly output: string;
  /** Where the site is published, or undefined. */
  readonly site: URL | undefined;
  /** The day that the build is of, ISO 8601. */
  readonly day: string;
  readonly write: WritePage;
}

const WORKS: Readonly<Record<string, (beside: Beside) => Promise<string> | string>> = {
  'search-index': writeSearchIndex,
  'claim-pages': writeClaimPages,
  'short-pages': writeShortPages,
};

const { evidence, root, output, site } = workerData as Task;
const beside: Beside = {
  ...{ evidence, root, output, day: editionDay(evidence, root), write: pageWriter(output) },
  site: site === undefined ? undefined : new URL(site),
};
for (const [work, make] of Object.entries(WORKS))
  parentPort?.postMessage({ work, said: await make(beside) } satisfies Said);
