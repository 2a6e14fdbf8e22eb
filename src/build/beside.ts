/**
 * A thread of its own beside the one that Astro has. While Astro makes pages it makes what needs the evidence alone; when they
 * are made, both threads finish them.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { newTurns } from '../evidence/turns.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import { publishedFolder } from '../teaching/published-address.ts';
import { besideInDev } from './beside-in-dev.ts';
import { builtFiles } from './built-files.ts';
import { finishOthers, finishPages, type Finishing } from './finish-pages.ts';
import { readFrame } from './handouts.ts';
import { makingOf, type Task } from './making.ts';
import type { AstroIntegration } from 'astro';

/** What the thread says of each of its works. */
export interface Said {
  readonly work: string;
  readonly said: string;
}

/** It must come after what reads pages with their links from the root of the site, and before what reads all that was written. */
export function beside(): AstroIntegration {
  let place: Omit<Task, 'evidence'>;
  let started: { readonly thread: Worker; readonly told: Promise<readonly Said[]> } | undefined;
  const taskOf = async (): Promise<Task> => ({ ...place, evidence: (await readEvidence(place)).evidence });
  return {
    name: 'beside',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { root: fileURLToPath(config.root), output: fileURLToPath(config.outDir), site: config.site };
      },
      'astro:server:setup': ({ server }) => besideInDev(server.middlewares, place.root),
      // The first moment at which what was built before is gone.
      'astro:build:setup': async () => {
        started ??= startThread(await taskOf());
      },
      'astro:build:done': async ({ logger }) => {
        if (started === undefined) throw new Error('Pages were made, and their making was not announced.');
        const making = makingOf(await taskOf());
        const files = await builtFiles(making.output);
        const pages = files.filter((file) => file.endsWith('.html') && file !== '/404.html');
        const finishing: Finishing = { pages, frame: await readFrame(making), turns: newTurns() };
        started.thread.ref();
        started.thread.postMessage(finishing);
        finishPages(finishing, making);
        finishOthers(files, making.output, making.site === undefined ? '/' : publishedFolder(making.site));
        for (const { work, said } of await started.told) logger.fork(work).info(said);
      },
    },
  };
}

function startThread(workerData: Task): { readonly thread: Worker; readonly told: Promise<readonly Said[]> } {
  const thread = new Worker(new URL('./beside-thread.ts', import.meta.url), { workerData });
  // A build that fails is not held up by it.
  thread.unref();
  const all: Said[] = [];
  thread.on('message', (said: Said) => all.push(said));
  const told = once(thread, 'exit').then(() => all);
  // What fails in the thread is told when the build waits for it.
  told.catch(() => undefined);
  return { thread, told };
}
