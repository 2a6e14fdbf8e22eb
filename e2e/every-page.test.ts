import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { LOOKED_AT } from './site-pages.ts';
import type { Page } from '@playwright/test';

/** What axe finds wrong with a page, with the elements. */
async function violationsOf(page: Page, rules?: string[]): Promise<[string, string[]][]> {
  // Long lists are made of items that are alike.
  const axe = new AxeBuilder({ page })
    .exclude('main li:nth-child(n + 60)')
    .exclude('.events > li:nth-child(n + 5)')
    .exclude('.letter:nth-of-type(n + 6)');
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

for (const address of [...LOOKED_AT, '/404.html']) {
  test(`${address} is accessible, and never scrolls sideways`, async ({ page }) => {
    // The longest lists take axe a while.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect(await violationsOf(page)).toEqual([]);
    // In the dark only the colours are others.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, ['color-contrast'])).toEqual([]);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
