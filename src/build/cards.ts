import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { takeOrders } from './card-orders.ts';
import type { AstroIntegration } from 'astro';
import type { CardFolders } from './card-files.ts';

/**
 * Writes the card of every built page into the cards' folder of `dist/`, beside the work on the pages themselves. A card that
 * was painted before is kept in Astro's cache by the hash of its drawing.
 */
export function cards(): AstroIntegration {
  let folders: CardFolders;
  let finish: () => Promise<string>;
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        folders = {
          root: fileURLToPath(config.root),
          output: fileURLToPath(config.outDir),
          cache: join(fileURLToPath(config.cacheDir), 'cards'),
        };
      },
      'astro:build:start': () => {
        finish = startThread(folders);
      },
      'astro:build:done': async ({ logger }) => logger.info(await finish()),
    },
  };
}

/** Starts the thread that takes the orders of pages. Answers how to end it, and to be told what it did. */
function startThread(folders: CardFolders): () => Promise<string> {
  const thread = new Worker(new URL('card-thread.ts', import.meta.url), { workerData: folders });
  // A build that fails is not held up by it.
  thread.unref();
  const told = once(thread, 'message') as Promise<[number]>;
  // What fails in the thread is told when the build waits for it.
  told.catch(() => undefined);
  const ordered = new Set<string>();
  takeOrders((order) => {
    if (ordered.has(order.address)) return;
    ordered.add(order.address);
    thread.postMessage(order);
  });
  return async () => {
    thread.ref();
    thread.postMessage(null);
    const [painted] = await told;
    return `${ordered.size} cards, ${painted} of them drawn anew.`;
  };
}
