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
