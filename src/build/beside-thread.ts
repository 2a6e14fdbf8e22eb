/** The thread of beside.ts: it makes one thing after the other and says how it went, and then helps to finish the pages. */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { writeClaimPages } from './claim-pages.ts';
import { pageFinisher, type Finishing } from './finish-pages.ts';
import { writeLinkSheets } from './link-sheets.ts';
import { makingOf, type Task } from './making.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeShortPages } from './short-pages.ts';
import type { Said } from './beside.ts';
import type { Frames, Handed } from './finish-in-two.ts';

const port = parentPort;
if (port === null) throw new Error('This is a thread of a build, and not started by itself.');
const making = makingOf(workerData as Task);
const say = (work: string, said: string): void => port.postMessage({ work, said } satisfies Said);

say('search-index', await writeSearchIndex(making));
say('claim-pages', writeClaimPages(making));
say('short-pages', writeShortPages(making));

let finish: ((finishing: Finishing) => void) | undefined;
for await (const [handed] of on(port, 'message') as AsyncIterable<[Handed | null]>) {
  if (handed === null) break;
  finish ??= withFrames(handed.frames);
  finish(handed);
}

function withFrames({ links, handouts }: Frames): (finishing: Finishing) => void {
  say('link-sheets', writeLinkSheets(links, making));
  return pageFinisher(handouts, making);
}
