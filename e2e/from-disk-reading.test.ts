/** What a reader does with the folder that somebody handed over, in both browsers. */
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { complaintsOf, openBrowser } from './disk-browsers.ts';
import { unzipEdition } from './disk-edition.ts';
import type { Page } from 'puppeteer-core';

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

for (const name of ['chromium', 'firefox'] as const) {
  test(`${name}: from READ ME FIRST to a claim and its evidence`, async () => {
    test.setTimeout(120_000);
    const edition = unzipEdition();
    const browser = await openBrowser(name, 'dark');
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      const complaints = complaintsOf(page);

      await page.goto(edition.address('READ ME FIRST.html'));
      await Promise.all([page.waitForNavigation(), page.click('a.begin')]);
      expect(await textOf(page, 'h1')).toBe('How Aleppo fell');
      expect(await textOf(page, '.edition')).toMatch(
        /^Offline edition of \d+ \w+ \d{4} \(documents up to \d+ \w+ \d{4}\)$/,
      );

      // The key opens the search, an answer is followed.
      await page.keyboard.press('/');
      await page.keyboard.type('golani');
      // The answer to the whole word: that to its beginning is on the way out.
      await page.waitForFunction(() =>
        document.querySelector('header [data-search-count]')?.textContent.toLowerCase().includes('golani'),
      );
      await Promise.all([page.waitForNavigation(), page.click('header [data-search-result] a')]);
      expect(page.url()).toMatch(/^file:.*index\.html/);

      // A citation opens its evidence in place: what the document says, and its address.
      await page.goto(edition.address('toll/index.html'));
      await page.click('main a.cite');
      await page.waitForSelector('[popover]:popover-open');
      expect(await textOf(page, '[popover]:popover-open')).toContain('needs the internet');
      await page.keyboard.press('Escape');

      // The evidence view, the filters of the timeline, and the map.
      await page.click('main [role="switch"]');
      expect(await page.$eval('main [role="switch"]', (box) => (box as HTMLInputElement).checked)).toBe(true);
      await page.goto(edition.address('timeline/index.html?actor=sna'));
      await page.waitForFunction(() => document.querySelector('.timeline-status')?.textContent.includes('(SNA)'));
      await page.goto(edition.address('map/index.html'));
      expect(await page.$$eval('main svg a', (links) => links.length)).toBeGreaterThan(20);

      // The dark look comes with the files.
      const ground = await page.$eval('html', (root) => getComputedStyle(root).backgroundColor);
      expect(ground).toMatch(/^rgb\((\d|[1-5]\d), /);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      edition.remove();
    }
  });
}

test('with a file of the index missing, search says which, and pages are read as before', async () => {
  const edition = unzipEdition();
  const browser = await openBrowser('chromium');
  try {
    chmodSync(join(edition.folder, 'search'), 0o755);
    rmSync(join(edition.folder, 'search', 'start.js'));
    const page = await browser.newPage();
    await page.goto(edition.address('search/index.html?q=aleppo'));
    await page.waitForSelector('main [data-search-failed]');
    expect(await textOf(page, 'main [data-search-failed]')).toContain('search/start.js is missing from this copy');
    await Promise.all([page.waitForNavigation(), page.click('main [data-search-failed] a')]);
    expect(page.url()).toContain('a-to-z/index.html');
    await page.goto(edition.address('toll/index.html'));
    expect(await textOf(page, 'h1')).toBe('The human toll');
  } finally {
    await browser.close();
    edition.remove();
  }
});
