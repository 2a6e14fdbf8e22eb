import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How a phone breaks the lines of an explainer. */
test.use({ viewport: { width: 360, height: 740 } });

const PAGE = '/offensive-2024/';

test('“sources differ” may begin a line, and the numbers before it stay with the last word of the claim', async ({
  page,
}) => {
  await page.goto(PAGE);
  const told = await brokenClaims(page);
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter(({ isApart }) => isApart)).toEqual([]);
  expect(told.filter(({ begins }) => begins)).not.toEqual([]);
  await page.getByRole('switch', { name: 'Evidence view' }).check();
  expect((await brokenClaims(page)).filter(({ isApart }) => isApart)).toEqual([]);
});

for (const width of [360, 1280])
  test(`at ${width} pixels “Share” follows the last word of its heading`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const address of [PAGE, '/in-short/']) {
      await page.goto(address);
      const apart = await page.locator('.heading:has(> .share)').evaluateAll((headings) =>
        headings.flatMap((heading) => {
          const range = document.createRange();
          range.selectNodeContents(heading.querySelector('h2, h3') ?? heading);
          const words = [...range.getClientRects()].at(-1);
          const share = heading.querySelector('.share')?.getBoundingClientRect();
          if (words === undefined || share === undefined) return ['a heading without words'];
          // On the same line not farther than the sign of the permalink takes, or at the beginning of the next line.
          const follows = share.top < words.bottom && share.left >= words.right && share.left - words.right < 40;
          const begins = share.top >= words.bottom - 8 && share.left - heading.getBoundingClientRect().left < 40;
          return follows || begins ? [] : [heading.textContent];
        }),
      );
      expect(apart, address).toEqual([]);
    }
  });

/** Of each claim that ends with words: whether a number of it stands below them, and whether “sources differ” begins a line. */
function brokenClaims(page: Page): Promise<{ id: string; isApart: boolean; begins: boolean }[]> {
  return page.locator('.prose .claim').evaluateAll((claims) =>
    claims.flatMap((claim) => {
      const numbers = [...claim.querySelectorAll('.cite')].map((cite) => cite.getBoundingClientRect());
      const differ = claim.querySelector('.differ')?.getBoundingClientRect();
      const [cites] = claim.querySelectorAll('.cites');
      const letters = cites?.previousSibling;
      if (letters?.nodeType !== Node.TEXT_NODE) return [];
      const end = letters.textContent?.length ?? 0;
      const range = document.createRange();
      range.setStart(letters, end - 1);
      range.setEnd(letters, end);
      const word = range.getBoundingClientRect();
      const last = numbers.at(-1);
      return [
        {
          id: claim.id,
          isApart: numbers.some((number) => number.top > word.bottom),
          begins: differ !== undefined && last !== undefined && differ.top >= last.bottom,
        },
      ];
    }),
  );
}
