import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { LOOKED_AT } from './site-pages.ts';

/** Long lists are made of items that are alike; to look at all of them takes minutes. */
const MORE_OF_THE_SAME = 'main li:nth-child(n + 20), main section:nth-of-type(n + 24), main tr:nth-child(n + 40)';

for (const address of [...LOOKED_AT, '/404.html']) {
  test(`${address} is accessible, and never scrolls sideways`, async ({ page }) => {
    // The longest pages take axe a while on a busy machine.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.evaluate((more) => {
      for (const element of document.querySelectorAll(more)) element.remove();
    }, MORE_OF_THE_SAME);
    expect(await violationsOf(page)).toEqual([]);
    // In the dark only the colours are others.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, { rules: ['color-contrast'] })).toEqual([]);
  });
}
