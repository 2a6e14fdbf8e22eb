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
      const differs = await page.$$eval(`section[data-section="${section}"] a.differ`, (signs) =>
        signs.map((sign) => (sign.getAttribute('aria-label') ?? '').replace('Sources differ: ', '')),
      );
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
      const asked = paper.slice(paper.indexOf('What is disputed'), paper.indexOf('References'));
      expect(asked.replace(/\s+/g, ' ')).toContain(differs[0] ?? 'a question');
      expect([...asked.matchAll(/\?/g)]).toHaveLength(new Set(differs).size);
    });
  }
}

/** What the page last put onto the clipboard. */
interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Stands in for the clipboard of the machine; answers what was put there last. */
async function watchClipboard(): Promise<() => Promise<Copied>> {
  await page.evaluate(() => {
    const read = async (item: ClipboardItem, type: string): Promise<string> =>
      item.types.includes(type) ? (await item.getType(type)).text() : '';
    const write = async ([item]: ClipboardItem[]): Promise<void> => {
      if (item === undefined) return;
      const copied = { text: await read(item, 'text/plain'), html: await read(item, 'text/html') };
      document.documentElement.dataset['copied'] = JSON.stringify(copied);
    };
    Object.defineProperty(navigator, 'clipboard', { value: { write } });
  });
  return async () => {
    const copied = await page.waitForSelector('html[data-copied]');
    return JSON.parse((await copied?.evaluate((root) => root.getAttribute('data-copied'))) ?? '{}') as Copied;
  };
}

async function dayOfEdition(): Promise<string> {
  return page.$eval('.edition time', ({ textContent }) => textContent);
}

test('a section that is copied names the day of the copy, and no address of the machine that it lies on', async () => {
  await page.goto(edition.address('toll/index.html'));
  const copied = await watchClipboard();
  await share('children', 'Copy the text');
  const { text, html } = await copied();
  expect(text).toMatch(/^Children\n\nAlmost 12,000 children .*\[1\]/);
  expect(text).toContain(`From “The human toll”, Aleppo Explained (offline copy, edition of ${await dayOfEdition()}).`);
  expect(text).not.toContain('file:');
  expect(html).not.toContain('file:');
  expect(html).toMatch(/<ol><li>.*<a href="https?:/);
});

test('a claim that is copied names the day of the copy as well', async () => {
  await page.goto(edition.address('toll/index.html'));
  const copied = await watchClipboard();
  await page.click('section[data-section="children"] a.cite');
  await page.waitForSelector('#evidence-card:popover-open');
  await page.click('#evidence-card [data-share="claim-text"]');
  const { text, html } = await copied();
  expect(text).toContain(`Aleppo Explained (offline copy, edition of ${await dayOfEdition()}).`);
  expect(text + html).not.toContain('file:');
});

test('a section is cited from its menu, and a page that is one part at its end, also without JavaScript', async () => {
  await page.goto(edition.address('toll/index.html'));
  await share('children', 'Cite');
  const day = await dayOfEdition();
  const [, month = '', year = ''] = day.split(' ');
  await page.waitForSelector('#cite-copy[open]');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('cite-copy-children-title');
  const mla = await page.$eval('#cite-copy-children-mla', ({ textContent }) => textContent);
  expect(mla).toMatch(
    new RegExp(`^“Children\\.” The Human Toll, Aleppo Explained, \\d+ ${month.slice(0, 3)}.* ${year}`),
  );
  const copied = await watchClipboard();
  await page.click('[data-of="cite-copy-children-mla"]');
  expect((await copied()).text).toBe(mla);

  await page.setJavaScriptEnabled(false);
  await page.goto(edition.address('charts/war-dead/index.html'));
  await page.click('#cite-copy > summary');
  expect(await page.$eval('#cite-copy', (fold) => fold.textContent)).toMatch(/APA, .* Aleppo Explained/);
  expect(
    await page.$$eval('#cite-copy button', (buttons) => buttons.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
});
