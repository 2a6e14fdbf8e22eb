/** The thread that writes cards while the pages are made. It is given some cards at a time, and ends behind the last, null. */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { cardFiles, type CardFolders } from './card-files.ts';
import type { PageCard } from './page-card.ts';

if (parentPort === null) throw new Error('This is a thread of a build, and not started by itself.');

const write = await cardFiles(workerData as CardFolders);
for await (const [cards] of on(parentPort, 'message') as AsyncIterable<[readonly PageCard[] | null]>) {
  if (cards === null) break;
  for (const card of cards) await write(card);
}
