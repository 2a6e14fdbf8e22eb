/** The main paths on the web in Firefox; those from disk and of the kept copy are in from-disk-reading.test.ts and kept-firefox.test.ts. */
import { expect, test } from '@playwright/test';
import { openBrowser } from './disk-browsers.ts';
import type { Browser, Page } from 'puppeteer-core';

test.setTimeout(120_000);

/** Pages with what is hardest to fit into a small window: a picture, a table, a map, a timeline, a sheet. */
const SHOWN_SMALL = ['/charts/war-dead/', '/who-stands-where/', '/map/2024-11-30/', '/why-then/', '/teach/map/sheet/'];

/** Opens Firefox, and fails if a page complains. */
async function inFirefox(prefs: Record<string, number | boolean>, read: (page: Page) => Promise<void>): Promise<void> {
  const firefox: Browser = await openBrowser('firefox', 'light', prefs);
  try {
    const page = await firefox.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(`${page.url()}: ${String(error)}`));
    await read(page);
    expect(failures).toEqual([]);
  } finally {
    await firefox.close();
  }
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** Asks the search page, and waits for what it finds. */
async function search(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('main [data-search-result]');
}

test('Firefox: from the front page to a claim, its evidence, the search, the filters and the map, also in the smallest window', async ({
  baseURL,
}) => {
  await inFirefox({}, async (page) => {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(baseURL ?? '');
    await Promise.all([page.waitForNavigation(), page.click('nav a[href$="offensive-2024/"]')]);
    expect(await textOf(page, 'h1')).toBe('The fall of Aleppo');

    // By keyboard: a citation opens its evidence, Escape closes it and the focus comes back.
    await page.focus('#c-offensive-people-resident a.cite');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="dialog"] .evidence-entry');
    expect(await textOf(page, '[role="dialog"]')).toContain('Report B, paragraph 6');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.matches('#c-offensive-people-resident a.cite'))).toBe(
      true,
    );
    await page.click('main [role="switch"]');
    expect(await page.$eval('.legend', (legend) => legend.checkVisibility())).toBe(true);

    await page.keyboard.press('/');
    await page.keyboard.type('artillery shelling resident');
    await page.waitForFunction(() =>
      document.querySelector('header [data-search-count]')?.textContent.includes('artillery shelling resident'),
    );
    await Promise.all([page.waitForNavigation(), page.click('header [data-search-result] a')]);
    expect(page.url()).toMatch(/#/);

    await page.goto(`${baseURL ?? ''}/timeline/?theme=justice`);
    await page.waitForFunction(() =>
      document.querySelector('.timeline-status')?.textContent.includes('Theme: Justice'),
    );
    await search(page, `${baseURL ?? ''}/search/?q=golani&year=2024`);
    await page.goto(`${baseURL ?? ''}/map/2024-11-30/`);
    expect(await page.$$eval('main svg a', (links) => links.length)).toBeGreaterThan(1);

    await page.setViewport({ width: 320, height: 640 });
    for (const address of SHOWN_SMALL) {
      await page.goto(`${baseURL ?? ''}${address}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    }
  });
});

test('Firefox: with all storage refused, evidence opens and search answers', async ({ baseURL }) => {
  await inFirefox({ 'network.cookie.cookieBehavior': 2, 'dom.storage.enabled': false }, async (page) => {
    await page.goto(`${baseURL ?? ''}/toll/`);
    await page.click('main a.cite');
    await page.waitForSelector('[role="dialog"] .evidence-entry');
    await search(page, `${baseURL ?? ''}/search/?q=hama`);
  });
});
