/**
 * The check takes time in proportion to the content. What is compared is time of the processor for one claim, in a site and
 * in one six times as large: it stays about the same, or falls, if every step is linear; one quadratic step that matters
 * makes it several times as much. Time of the processor, the best of several runs, and a factor of two leave room for a
 * busy machine. Reading is dominated by the parsers, so the checks are held to it by themselves as well.
 */
import { expect, it } from 'vitest';
import { checkEvidence } from '../evidence/checks/index.ts';
import { assembleEvidence } from '../evidence/evidence.ts';
import { generateContent } from '../generator/generate-content.ts';
import { takeIn } from './take-in.ts';

const SMALL = 800;
const TIMES = 6;
const FACTOR = 2;

/** What `run` gives, and the microseconds of the processor that it took, the least of so many runs. */
function costOf<T>(run: () => T, runs: number): { value: T; cost: number } {
  let best: { value: T; cost: number } | null = null;
  for (let left = runs; left > 0; left--) {
    const before = process.cpuUsage();
    const value = run();
    const { user, system } = process.cpuUsage(before);
    if (best === null || user + system < best.cost) best = { value, cost: user + system };
  }
  if (best === null) throw new Error('At least one run is needed.');
  return best;
}

it('time grows in proportion to the claims', { timeout: 120_000 }, () => {
  const files = { small: generateContent(SMALL), large: generateContent(SMALL * TIMES) };
  // The first run of a process is slow for reasons of its own, so the small site is read several times.
  const small = costOf(() => takeIn(files.small), 3);
  const large = costOf(() => takeIn(files.large), 1);
  expect(large.cost / small.cost, 'reading').toBeLessThan(TIMES * FACTOR);

  const check = ({ value: { content } }: typeof small, runs: number): number =>
    costOf(() => checkEvidence(content, assembleEvidence(content)), runs).cost;
  expect(check(large, 2) / check(small, 3), 'checking').toBeLessThan(TIMES * FACTOR);
});
