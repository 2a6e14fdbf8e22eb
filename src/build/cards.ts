import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { takeOrders } from './card-orders.ts';
import type { AstroIntegration } from 'astro';
import type { CardFolders } from './card-files.ts';
import type { PageCard } from './page-card.ts';

/** Cards that are handed to the thread at a time: to wake it for each would hold up the making of pages. */
const AT_A_TIME = 32;

/** Writes the card of every built page into the cards' folder of `dist/`, beside the work on the pages themselves. */
export function cards(): AstroIntegration {
  let folders: CardFolders;
  let finish: () => Promise<number>;
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        folders = { root: fileURLToPath(config.root), output: fileURLToPath(config.outDir) };
      },
      'astro:build:start': () => {
        finish = startThread(folders);
      },
      'astro:build:done': async ({ logger }) => logger.info(`${await finish()} cards.`),
    },
  };
}

/** Starts the thread that takes the orders of pages. Answers how to end it, and to be told how many cards were ordered. */
function startThread(folders: CardFolders): () => Promise<number> {
  const thread = new Worker(new URL('card-thread.ts', import.meta.url), { workerData: folders });
  // A build that fails is not held up by it.
  thread.unref();
  const ended = once(thread, 'exit');
  // What fails in the thread is told when the build waits for it.
  ended.catch(() => undefined);
  const ordered = new Set<string>();
  let waiting: PageCard[] = [];
  takeOrders((order) => {
    if (ordered.has(order.address)) return;
    ordered.add(order.address);
    waiting.push(order);
    if (waiting.length < AT_A_TIME) return;
    thread.postMessage(waiting);
    waiting = [];
  });
  return async () => {
    thread.ref();
    thread.postMessage(waiting);
    thread.postMessage(null);
    await ended;
    return ordered.size;
  };
}
