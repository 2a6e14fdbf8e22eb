import { SEARCH_MEDIAN } from '../src/quality/budgets.ts';
import { expect, test } from './fixtures.ts';
import { measured } from './measured.ts';
import type { Page } from '@playwright/test';

/** What is typed, letter by letter: names, questions, two words, Arabic. */
const QUERIES = ['golani', 'how many died', 'idlib ceasefire', 'حلب', 'white helmets'];

/** A phone of the middle is reckoned to be so many times slower. */
const THROTTLED = 4;

interface Key {
  /** What stood in the box. */
  readonly asked: string;
  /** From the key to the frame that shows results, in milliseconds. */
  readonly time: number;
  /** Files of the index that were fetched in between. */
  readonly files: number;
}

/** Notes every key in the header's box and the frame that shows its results, in the page, so that nothing of the test is measured. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys: Key[] = [];
    Object.assign(window, { keysWatched: keys });
    const box = document.querySelector<HTMLInputElement>('header [data-search-input]');
    const list = document.querySelector('header [data-search-list]');
    if (box === null || list === null) throw new Error('There is no box in the header.');
    let pressed: { at: number; asked: string } | undefined;
    box.addEventListener('input', () => (pressed = { at: performance.now(), asked: box.value }), { capture: true });
    const fetchedSince = (from: number): number =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => startTime >= from && /\/search\/[a-z]+-\d+\.js$/.test(name)).length;
    new MutationObserver(() => {
      if (pressed === undefined || list.querySelector('[data-search-result], [data-search-empty]') === null) return;
      const { at, asked } = pressed;
      const files = fetchedSince(at);
      pressed = undefined;
      requestAnimationFrame(() => keys.push({ asked, time: performance.now() - at, files }));
    }).observe(list, { childList: true, subtree: true });
  });
}

async function typed(page: Page, query: string): Promise<readonly Key[]> {
  await page.goto('/toll/');
  await page.keyboard.press('/');
  await page.waitForFunction(
    () => performance.getEntriesByName(new URL('/search/start.js', location.href).href).length,
  );
  await watchKeys(page);
  for (const letter of query) {
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(300);
  }
  return page.evaluate(() => (window as unknown as { keysWatched: Key[] }).keysWatched);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Infinity;
}

/** How the tests are named that are run when nothing runs beside them (src/cli/test.ts). */
const ALONE = { tag: '@alone' };

test(
  'from a key to results on a phone of the middle: few files, and seldom more than a tenth of a second',
  ALONE,
  async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/toll/');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLED });
    const keys: Key[] = [];
    for (const query of QUERIES) keys.push(...(await typed(page, query)));
    const times = keys.map(({ time }) => time);
    const within = times.filter((time) => time <= 100).length / times.length;
    const said = `${keys.length} keys: median ${Math.round(median(times))} ms, ${Math.round(100 * within)} of 100 within 100 ms`;
    measured({ 'search median': Math.round(median(times)) });
    process.stdout.write(`\nSearch, ${said}.\n`);
    expect(keys.length).toBeGreaterThan(30);
    // The answer to two letters with which five words begin lies ready, in a file of its own; with these in Arabic fewer begin.
    const twoLetters = keys.filter(({ asked }) => /^[a-z]{2}$/.test(asked));
    expect(twoLetters.length).toBeGreaterThan(0);
    expect(twoLetters.filter(({ files }) => files > 1)).toEqual([]);
    expect(median(keys.map(({ files }) => files))).toBeLessThanOrEqual(2);
    expect(median(times)).toBeLessThan(SEARCH_MEDIAN);
  },
);
