/**
 * Builds the project in the folder that it is started in, all checks on, and prints the figures as JSON. A process of its own, so
 * that the peak of memory is that build's.
 */
import { build } from 'astro';

/** Times in milliseconds, memory in bytes. */
export interface BuildMeasure {
  readonly time: number;
  readonly processor: number;
  readonly memory: number;
}

const start = performance.now();
// Packages are shared with other folders: what Astro keeps for a later build must not lie among them.
await build({ root: process.cwd(), cacheDir: '.cache', logLevel: 'error' });
const time = performance.now() - start;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();

const measure: BuildMeasure = { time, processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 };
console.log(JSON.stringify(measure));
