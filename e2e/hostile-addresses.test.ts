/**
 * Addresses as someone could make them who wants a reader's browser to run something: odd ends behind `#` and `?`, and odd paths.
 * They change nothing on the page. A failure names the seed that makes it again.
 */
import { EXECUTED, hostileText } from '../src/generator/hostile-text.ts';
import { randomFrom } from '../src/generator/random.ts';
import { expect, test } from './fixtures.ts';

const PATHS = 300;

/** The longest that a page may be busy with one address, in milliseconds. */
const PATIENCE = 1_000;

/** How the tests are named that are run when nothing runs beside them (src/cli/test.ts): these measure time. */
const ALONE = { tag: '@alone' };

/** An end of an address, as it is or encoded. */
function oddEnd(seed: number): string {
  const random = randomFrom(seed);
  const text = hostileText(random).toWellFormed();
  return random.below(2) === 0 ? text : encodeURIComponent(text);
}

// A page of text, one whose script reads the address, and one that asks what the address says.
for (const [name, address, fragments] of [
  ['an explainer', '/words/#names', 300],
  ['the timeline', '/timeline/?theme=justice', 60],
  ['the search', '/search/?q=hama', 140],
] as const) {
  test(`${fragments} odd ends of the address of ${name} are only addresses`, ALONE, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const before = await page.locator('script, img, iframe, svg').count();
    const seeds = Array.from({ length: fragments }, (_, index) => index + 1);
    const slow = await page.evaluate(
      async ({ ends, patience }) => {
        const slowest: number[] = [];
        for (const [index, end] of ends.entries()) {
          const start = performance.now();
          if (index % 2 === 0) location.hash = end;
          else history.replaceState(null, '', `?q=hama&theme=${end}&actor=${end}#${end}`);
          dispatchEvent(new PopStateEvent('popstate'));
          // Whatever listens has been told before the next task.
          await new Promise((resolve) => setTimeout(resolve));
          if (performance.now() - start > patience) slowest.push(index + 1);
        }
        return slowest;
      },
      { ends: seeds.map(oddEnd), patience: PATIENCE },
    );
    expect(slow, 'seeds').toEqual([]);
    expect(await page.evaluate((mark) => mark in globalThis, EXECUTED)).toBe(false);
    expect(new URL(page.url()).pathname).toBe(new URL(address, page.url()).pathname);
    expect(await page.locator('script, img, iframe, svg').count()).toBe(before);
    await expect(page.locator('h1')).toBeVisible();
    expect(dialogs).toEqual([]);
  });
}

test(`${PATHS} odd paths lead to a page of the site or to none`, ALONE, async ({ request }) => {
  for (let seed = 1; seed <= PATHS; seed++) {
    // Not "//…", which names another host.
    const path = encodeURI(hostileText(randomFrom(seed)).toWellFormed())
      .replaceAll('%25', '%')
      .replace(/^\/+/, '');
    const answer = await request.get(`/${path}`, { timeout: PATIENCE, maxRedirects: 0 });
    expect([200, 301, 302, 404], `seed ${seed}`).toContain(answer.status());
    const text = await answer.text();
    if (text !== '') expect(text, `seed ${seed}`).toContain('Aleppo Explained');
    expect(text, `seed ${seed}`).not.toContain(EXECUTED);
  }
});
