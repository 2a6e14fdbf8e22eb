/** The thread of kept-in-two.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { keptByTurns, type SharedListing } from './kept-in-two.ts';

if (parentPort === null) throw new Error('This is a thread of a build, and not started by itself.');

parentPort.postMessage(keptByTurns(workerData as SharedListing));
