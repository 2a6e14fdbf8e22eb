import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { watchProcesses } from './watch-processes.ts';

/** Holds 200 MB, and works for at least 400 ms of the processor. */
const WORK = 'const held = Buffer.alloc(2e8, 1); while (process.cpuUsage().user < 4e5) held.fill(2);';
const START_WORK = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(WORK)}])`;

it.skipIf(!existsSync('/proc/self/task'))('what a process starts counts with it', { timeout: 60_000 }, async () => {
  const starter = spawn(process.execPath, ['-e', START_WORK], { stdio: 'ignore' });
  const costs = watchProcesses(starter.pid ?? 0);
  await once(starter, 'close');
  const { memory, processor } = costs();
  expect(memory).toBeGreaterThan(2e8);
  expect(memory).toBeLessThan(6e8);
  expect(processor).toBeGreaterThan(200);
});
