/**
 * The thread that writes cards while the pages are made. It is given a card at a time, and null behind the last; then it tells
 * how many of them it had to paint.
 */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { cardFiles, type CardFolders } from './card-files.ts';
import type { PageCard } from './page-card.ts';

if (parentPort === null) throw new Error('This is a thread of a build, and not started by itself.');

const write = await cardFiles(workerData as CardFolders);
let painted = 0;
for await (const [card] of on(parentPort, 'message') as AsyncIterable<[PageCard | null]>) {
  if (card === null) break;
  if (await write(card)) painted += 1;
}
parentPort.postMessage(painted);
