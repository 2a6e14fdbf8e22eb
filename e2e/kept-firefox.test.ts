import { expect, test } from '@playwright/test';
import { openBrowser } from './disk-browsers.ts';
import { smallSite } from './kept-site.ts';

/* The main path of the kept copy in the other browser; what can go wrong on it is tested in kept.test.ts. */
test('Firefox keeps the site, reads and searches it without a line, and lets go of it', async () => {
  test.setTimeout(180_000);
  const small = await smallSite('/some/folder/', ['search']);
  const firefox = await openBrowser('firefox');
  try {
    const page = await firefox.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    const textOf = (selector: string): Promise<string> => page.$eval(selector, ({ textContent }) => textContent);
    const said = (words: string): Promise<unknown> =>
      page.waitForFunction(
        (wanted) => document.querySelector('main [role="status"]')?.textContent.includes(wanted),
        { timeout: 60_000 },
        words,
      );

    await page.goto(`${small.address}download/`);
    await page.locator('[data-keep-start]').click();
    await said('The whole site is kept on this device');
    await small.close();

    await page.goto(`${small.address}toll/`);
    expect(await textOf('h1')).toBe('The human toll');
    expect(await textOf('.edition')).toContain('Kept on this device');
    await page.locator('a.cite').click();
    await page.waitForSelector('[role="dialog"]');
    await page.goto(`${small.address}search/?q=sarin`);
    await page.waitForSelector('[data-search-result]');

    await page.goto(`${small.address}download/`);
    await page.locator('[data-keep-remove]').click();
    await said('Removed. Nothing of the site is kept');
    expect(failures).toEqual([]);
    await expect(page.goto(`${small.address}toll/`)).rejects.toThrow();
  } finally {
    await firefox.close();
    await small.close();
  }
});
