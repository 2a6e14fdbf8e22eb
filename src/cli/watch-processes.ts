import { readdirSync, readFileSync } from 'node:fs';

/** What processes cost: bytes of memory, and milliseconds of the processor. */
interface Costs {
  /** The most that a process and all that it started held at one time; pages that they share count for each of them. */
  readonly memory: number;
  /** Of those that it started, without itself. */
  readonly processor: number;
}

/** In milliseconds. What lives shorter may go unseen. */
const LOOK_EVERY = 100;

/** Linux tells times in hundredths of a second. */
const TICK = 10;

/**
 * Watches a process and those that it starts, from /proc, until the function that it gives is called. On a system without
 * /proc nothing is seen, and both figures are 0.
 */
export function watchProcesses(pid: number): () => Costs {
  let memory = 0;
  /** By process, since those that have ended are no longer there to be asked. */
  const times = new Map<number, number>();
  const look = (): void => {
    let held = 0;
    const ahead = [pid];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      held += memoryOf(next);
      if (next !== pid) times.set(next, Math.max(timeOf(next), times.get(next) ?? 0));
      ahead.push(...startedBy(next));
    }
    memory = Math.max(memory, held);
  };
  const timer = setInterval(look, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    return { memory, processor: [...times.values()].reduce((sum, time) => sum + time, 0) };
  };
}

function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s*(\d+) kB$/m.exec(told(`${pid}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

function timeOf(pid: number): number {
  // The name of the program comes first, in brackets, and may hold anything; then follow numbers.
  const stat = told(`${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK;
}

function startedBy(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    told(`${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty where the process has ended. */
function told(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
}
