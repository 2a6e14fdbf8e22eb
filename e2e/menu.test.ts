import { expect, test } from './fixtures.ts';

/** What the menu marks on pages of the menu, below them, and elsewhere. */
const MARKED = {
  '/sources/': 'Sources',
  '/sources/report-b/': 'Sources',
  '/disagreements/start-day/': 'Disagreements',
  '/actors/hts/': 'Actors',
  '/map/2024-11-30/': 'Map',
  '/timeline/as-known/2024-11-30/': 'Timeline',
  '/glossary/': null,
};

test('the menu marks the part of the site that a page belongs to, and as the page only where it leads', async ({
  page,
}) => {
  for (const [address, part] of Object.entries(MARKED)) {
    await page.goto(address);
    const marked = page.locator('.site-menu [aria-current]');
    await expect(marked, address).toHaveText(part === null ? [] : [part]);
    if (part === null) continue;
    const isThere = (await marked.evaluate((link: HTMLAnchorElement) => link.pathname)) === address;
    await expect(marked, address).toHaveAttribute('aria-current', isThere ? 'page' : 'true');
  }
});
