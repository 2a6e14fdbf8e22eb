/** What somebody without a line prints, copies and cites of the folder. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { openBrowser } from './disk-browsers.ts';
import { unzipEdition, type DiskEdition } from './disk-edition.ts';
import type { Page } from 'puppeteer-core';

let edition: DiskEdition;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;

test.beforeAll(async () => {
  edition = unzipEdition();
  browser = await openBrowser('chromium');
});

test.beforeEach(async () => {
  page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
});

test.afterAll(async () => {
  await browser.close();
  edition.remove();
});

/** Opens the menu of a section of the page that is open, and presses what has these words in it. */
async function share(section: string, words: string): Promise<void> {
  await page.click(`section[data-section="${section}"] > .heading > .share`);
  await page.waitForSelector('.share-menu:popover-open');
  await page.evaluate((wanted) => {
    // The dialogue of the browser would wait for somebody.
    window.print = () => undefined;
    const items = [...document.querySelectorAll<HTMLElement>('.share-menu button, .share-menu a')];
    items.find(({ textContent }) => textContent.includes(wanted))?.click();
  }, words);
}

const inOrder = (one: number, other: number): number => one - other;

for (const [path, section] of [
  ['recapture-2016/index.html', 'after'],
  ['reactions/index.html', 'government'],
] as const) {
  for (const view of ['as it opens', 'in the evidence view']) {
    test(`a section of ${path}, ${view}, prints by itself: its numbers are those of its references, and its signs are told`, async () => {
      await page.goto(edition.address(path));
      if (view !== 'as it opens') await page.click('#evidence-view');
      await share(section, 'Print this section');
      const cited = await page.$$eval(`section[data-section="${section}"] a.cite`, (cites) =>
        cites.map(({ textContent }) => Number(textContent)),
      );
      expect(Math.min(...cited)).toBeGreaterThan(10);
      // Each names the address of its document, or the page that has it.
      const placeless = await page.$$eval(
        '.references > ol > li:not([data-not-printed])',
        (entries) => entries.filter((entry) => entry.matches(':not([data-document]):not(:has(.road-live))')).length,
      );
      expect(placeless).toBe(0);
      const paper = execFileSync('pdftotext', ['-', '-'], { input: await page.pdf({ format: 'A4' }) }).toString();
      const references = paper.slice(paper.indexOf('References'));
      const listed = [...references.matchAll(/^\s*(\d{1,3})\.\s/gm)].map(([, number]) => Number(number));
      expect(listed.sort(inOrder)).toEqual([...new Set(cited)].sort(inOrder));
      expect(references).toContain('One independent origin');
      expect(references).toContain('Several independent origins');
    });
  }
}
