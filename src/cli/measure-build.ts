/**
 * Builds the project in the folder that it is started in, all checks on, and prints the figures as JSON. A process of its own, so
 * that the peak of memory is that build's.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'astro';

/** Times in milliseconds, sizes in bytes; `page` and `packed` are those of the middle explainer, plain and compressed. */
export interface BuildMeasure {
  readonly time: number;
  readonly processor: number;
  readonly memory: number;
  readonly files: number;
  readonly page: number;
  readonly packed: number;
}

const start = performance.now();
// Cards that were drawn before are not taken over.
await build({ root: process.cwd(), cacheDir: '.cache', logLevel: 'error' });
const time = performance.now() - start;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();

const files = await readdir('dist', { recursive: true });
const pages = files.filter((file) => /^page-\d+$/.test(file));
const htmls = await Promise.all(pages.map((page) => readFile(join('dist', page, 'index.html'))));
const middle = htmls.sort((a, b) => a.length - b.length)[htmls.length >> 1] ?? Buffer.alloc(0);

const measure: BuildMeasure = {
  time,
  processor: (userCPUTime + systemCPUTime) / 1000,
  memory: maxRSS * 1024,
  files: files.length,
  page: middle.length,
  packed: gzipSync(middle).length,
};
console.log(JSON.stringify(measure));
