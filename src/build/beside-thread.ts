/** The thread of beside.ts: it makes one thing after the other and says how it went, and then helps to finish the pages. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { writeClaimPages } from './claim-pages.ts';
import { finishPages, type Finishing } from './finish-pages.ts';
import { makingOf, type Making, type Task } from './making.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeShortPages } from './short-pages.ts';
import type { Said } from './beside.ts';

const WORKS: Readonly<Record<string, (making: Making) => Promise<string> | string>> = {
  'search-index': writeSearchIndex,
  'claim-pages': writeClaimPages,
  'short-pages': writeShortPages,
};

if (parentPort === null) throw new Error('This is a thread of a build, and not started by itself.');

const making = makingOf(workerData as Task);
for (const [work, make] of Object.entries(WORKS))
  parentPort.postMessage({ work, said: await make(making) } satisfies Said);
const [finishing] = (await once(parentPort, 'message')) as [Finishing];
finishPages(finishing, making);
