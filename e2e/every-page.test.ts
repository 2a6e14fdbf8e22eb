import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { ADDRESSES } from './site-pages.ts';

for (const address of [...ADDRESSES, '/404.html']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} is accessible (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }

  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
