import { expect, test } from './fixtures.ts';

/** Pages that are a long list, and what stands at its head. */
const LISTS = {
  '/timeline/': 'form.timeline-filters',
  '/claims/': 'form.filters',
  '/glossary/': 'nav.letters',
  '/a-to-z/': 'nav.letters',
};

test.use({ viewport: { width: 360, height: 740 } });

for (const [address, head] of Object.entries(LISTS)) {
  test(`from the middle of ${address} one press leads to its head, and nothing that has the focus is under the link`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const back = page.locator('.back-to-head');
    await expect(back).toBeInViewport({ ratio: 1 });
    await expect(page.locator(head)).not.toBeInViewport();
    // The links that follow the middle come into sight from below, where the link is.
    await page.evaluate(() => {
      const middle = [...document.querySelectorAll<HTMLElement>('main a')].find(
        (link) => link.getBoundingClientRect().top > innerHeight / 2,
      );
      middle?.focus({ preventScroll: true });
    });
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const isFree = await page.evaluate(() => {
        const focus = document.activeElement?.getBoundingClientRect();
        const link = document.querySelector('.back-to-head')?.getBoundingClientRect();
        return focus !== undefined && link !== undefined && (focus.bottom <= link.top || focus.right <= link.left);
      });
      expect(isFree).toBe(true);
    }
    await back.click();
    await expect(page.locator(head)).toBeInViewport();
  });
}

for (const width of [360, 1280]) {
  test(`at ${width} px no link leads up while the head is in sight, and it stands at the end of the list`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const [address, head] of Object.entries(LISTS)) {
      await page.goto(address);
      const back = page.locator('.back-to-head');
      await page.locator(head).evaluate((shown) => scrollTo(0, scrollY + shown.getBoundingClientRect().top));
      await expect(back, address).not.toBeInViewport();
      // A window further down it is out of sight.
      await page.evaluate(() => scrollBy(0, innerHeight));
      await expect(back, address).toBeInViewport({ ratio: 1 });
      const room = await back.evaluate((link) => {
        scrollTo(0, document.documentElement.scrollHeight);
        const list = link.parentElement?.getBoundingClientRect();
        return list === undefined ? null : Math.abs(list.bottom - link.getBoundingClientRect().bottom);
      });
      expect(room, address).toBeLessThan(100);
    }
  });
}

test('where the filters leave little of a list, the link stands behind it and makes it no longer', async ({ page }) => {
  await page.goto('/timeline/');
  await page.locator('#theme-justice').check();
  await page.locator('#actor').selectOption('hezbollah');
  await expect(page.locator('.timeline-status')).not.toBeEmpty();
  const [said, link] = await page.evaluate(() => {
    document.querySelector('.timeline-pictures')?.remove();
    return ['.timeline-status', '.back-to-head'].map((what) => document.querySelector(what)?.getBoundingClientRect());
  });
  expect(link?.top).toBeGreaterThanOrEqual(said?.bottom ?? NaN);
  expect(link?.top).toBeLessThan((said?.bottom ?? NaN) + 100);
});
