/**
 * A thread of its own beside the one that Astro has. While Astro makes pages it makes what needs the evidence alone, and then
 * finishes explainers that are made; when all are, both threads finish what is left.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readEvidence } from '../intake/read-evidence.ts';
import { publishedFolder } from '../teaching/published-address.ts';
import { besideInDev } from './beside-in-dev.ts';
import { builtFiles } from './built-files.ts';
import { finishInTwo, type FinishInTwo } from './finish-in-two.ts';
import { finishOthers } from './finish-pages.ts';
import { makingOf, type Task } from './making.ts';
import type { AstroIntegration } from 'astro';

/** What the thread says of each of its works. */
export interface Said {
  readonly work: string;
  readonly said: string;
}

interface Started {
  readonly thread: Worker;
  readonly told: Promise<readonly Said[]>;
  readonly finishing: FinishInTwo;
}

/** It must come after what reads pages with their links from the root of the site, and before what reads all that was written. */
export function beside(): AstroIntegration {
  let place: Omit<Task, 'evidence'>;
  let started: Started | undefined;
  const taskOf = async (): Promise<Task> => ({ ...place, evidence: (await readEvidence(place)).evidence });
  return {
    name: 'beside',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.build.concurrency !== 1)
          throw new Error('Pages are finished as soon as the next one is begun: `build.concurrency` must be 1.');
        place = { root: fileURLToPath(config.root), output: fileURLToPath(config.outDir), site: config.site };
      },
      'astro:server:setup': ({ server }) => besideInDev(server.middlewares, place.root),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          render: (request, options) => {
            started?.finishing.begun(new URL(request.url).pathname);
            return usual.render(request, options);
          },
        })),
      // The first moment at which what was built before is gone.
      'astro:build:setup': async () => {
        started ??= startThread(await taskOf());
      },
      'astro:build:done': async ({ logger }) => {
        if (started === undefined) throw new Error('Pages were made, and their making was not announced.');
        const files = await builtFiles(place.output);
        started.thread.ref();
        started.finishing.finish(files.filter((file) => file.endsWith('.html') && file !== '/404.html'));
        finishOthers(files, place.output, place.site === undefined ? '/' : publishedFolder(new URL(place.site)));
        for (const { work, said } of await started.told) logger.fork(work).info(said);
      },
    },
  };
}

function startThread(task: Task): Started {
  const thread = new Worker(new URL('./beside-thread.ts', import.meta.url), { workerData: task });
  // A build that fails is not held up by it.
  thread.unref();
  const all: Said[] = [];
  thread.on('message', (said: Said) => all.push(said));
  const told = once(thread, 'exit').then(() => all);
  // What fails in the thread is told when the build waits for it.
  told.catch(() => undefined);
  return { thread, told, finishing: finishInTwo(makingOf(task), (handed) => thread.postMessage(handed)) };
}
