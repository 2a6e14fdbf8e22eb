/**
 * What a build makes of the evidence alone, without the pages that Astro makes: a thread of its own makes it while they are made.
 * See beside-thread.ts.
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readEvidence } from '../intake/read-evidence.ts';
import type { AstroIntegration } from 'astro';
import type { Evidence } from '../evidence/model.ts';

/** What the thread is given. */
export interface Task {
  readonly evidence: Evidence;
  /** Folders of the project and of the built site. */
  readonly root: string;
  readonly output: string;
  /** Where the site is published, or undefined. */
  readonly site: string | undefined;
}

/** What the thread says of each of its works when it is done. */
export interface Said {
  readonly work: string;
  readonly said: string;
}

/** It must come before what reads all that was written. */
export function beside(): AstroIntegration {
  let task: Omit<Task, 'evidence'>;
  let done: Promise<readonly Said[]> | undefined;
  return {
    name: 'beside',
    hooks: {
      'astro:config:done': ({ config }) => {
        task = { root: fileURLToPath(config.root), output: fileURLToPath(config.outDir), site: config.site };
      },
      // The first moment at which what was built before is gone.
      'astro:build:setup': async () => {
        done ??= readEvidence({ root: task.root }).then(({ evidence }) => inThread({ ...task, evidence }));
        // Whether it went well is asked when the pages are made.
        done.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        for (const { work, said } of (await done) ?? []) logger.fork(work).info(said);
      },
    },
  };
}

function inThread(workerData: Task): Promise<readonly Said[]> {
  return new Promise((resolve, reject) => {
    const all: Said[] = [];
    new Worker(new URL('./beside-thread.ts', import.meta.url), { workerData })
      .on('message', (said: Said) => all.push(said))
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 ? resolve(all) : reject(new Error('What is made beside the pages was not made.')),
      );
  });
}
