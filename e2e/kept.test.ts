import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { smallSite, type SmallSite } from './kept-site.ts';

/** A small site under a base path, published anew by the test that asks for it. */
const test = base.extend<{ small: SmallSite }>({
  // eslint-disable-next-line no-empty-pattern -- how Playwright tells what a fixture needs
  small: async ({}, use) => {
    const site = await smallSite('/some/folder/');
    await use(site);
    await site.close();
  },
});

const DONE = 'The whole site is kept on this device';

/** What the browser keeps for the site: the number of workers, of caches, and of contents in them. */
function kept(page: Page): Promise<{ workers: number; caches: number; contents: number }> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: names.length,
      contents: keys.flat().filter(({ url }) => url.includes('/kept/content/')).length,
    };
  });
}

/** As if the reader had left the page and gone back to it. Playwright turns off the memory that browsers have for this. */
async function takeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
}

/** What the offer says. */
function said(page: Page): Locator {
  return page.locator('main').getByRole('status');
}

async function keepSite(page: Page, address: string, timeout = 15_000): Promise<void> {
  await page.goto(`${address}download/`);
  await page.getByRole('button', { name: 'Keep this site on this device' }).click();
  await expect(said(page)).toContainText(DONE, { timeout });
}

/** Counts the files that are fetched to be kept. */
function countFetched(context: BrowserContext): { count: number } {
  const fetched = { count: 0 };
  context.on('response', (response) => {
    if (/\?to-keep=[0-9a-f]{16}$/.test(response.url())) fetched.count += 1;
  });
  return fetched;
}

test('nothing is kept before somebody asks, and the offer says how large it is', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice((baseURL ?? '').length)));
  await page.goto('/toll/');
  await page.goto('/download/');
  await expect(page.getByRole('button', { name: 'Keep this site on this device' })).toBeVisible();
  await expect(page.getByText(/It takes about [\d.]+ MB on this device/)).toContainText(/at most \d\d[\d.]* MB/);
  await expect(page.locator('[data-keep-instead]')).toBeHidden();
  expect(await kept(page)).toEqual({ workers: 0, caches: 0, contents: 0 });
  expect(asked.filter((path) => /keep-site|kept-files|service-worker/.test(path))).toEqual([]);
});

test('the whole site is kept with one press and read without a line', async ({ page, context, baseURL }) => {
  // 1,700 files, on a machine that may be busy with something else.
  test.setTimeout(120_000);
  await keepSite(page, `${baseURL}/`, 90_000);
  await expect(page.getByRole('button', { name: 'Remove it' })).toBeFocused();
  await context.setOffline(true);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A request that the next page cut off is no fault.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason} ${request.url()}`);
  });

  for (const [address, heading] of [
    ['/', 'Aleppo'],
    ['/toll/index.html', 'The human toll'],
    ['/sources/report-b/#p6', ''],
    ['/actors/', ''],
    ['/disagreements/', ''],
    ['/map/', 'Map'],
    ['/timeline/?theme=justice', 'Timeline'],
    ['/charts/', ''],
    ['/glossary/', 'Glossary'],
    ['/claims/', ''],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.locator('.edition')).toContainText(/Kept on this device, last compared with the web on \d/);
    await expect(page.locator('#kept-note')).toBeHidden();
  }
  expect(await (await page.goto('/data/claims.json'))?.json()).not.toHaveLength(0);

  await page.goto('/offensive-2024');
  await expect(page).toHaveURL(/\/offensive-2024\/$/);
  await page.locator('#c-offensive-people-resident a.cite').click();
  await expect(page.getByRole('dialog')).toContainText('around the clock');

  await page.goto('/search/?q=jolani');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await page.goto('/toll/');
  await page.getByRole('searchbox').fill('hama');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  expect(complaints.filter((complaint) => !complaint.endsWith('/kept-files.json'))).toEqual([]);

  await page.goto('/downloads/aleppo-explained.zip');
  await expect(page.getByRole('heading')).toHaveText('Not in the kept copy');
  await page.getByRole('link', { name: 'Go to the first page' }).click();
  await expect(page.locator('.edition')).toContainText('Kept on this device');
});

test('fetching that was stopped goes on where it was, and fetches nothing twice', async ({ page, context, small }) => {
  const fetched = countFetched(context);
  const button = page.getByRole('button', { name: 'Keep this site on this device' });
  let answered = 0;
  // After a few files the line is cut.
  await page.route(/\?to-keep=[0-9a-f]{16}$/, (route) => ((answered += 1) > 10 ? route.abort() : route.continue()));
  await page.goto(`${small.address}download/`);
  await button.click();
  await expect(said(page)).toContainText('The connection broke off. What has been fetched stays');
  const { contents, ...rest } = await kept(page);
  expect(contents).toBeGreaterThan(0);
  expect(contents).toBeLessThan(small.contents());
  expect(rest).toEqual({ workers: 0, caches: 1 });

  // Then the tab is closed in the middle of it.
  await page.unroute(/to-keep/);
  await page.route(/\?to-keep=[0-9a-f]{16}$/, (route) => ((answered += 1) > 18 ? undefined : route.continue()));
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused();
  await expect.poll(() => answered).toBeGreaterThan(18);
  await page.close();

  const again = await context.newPage();
  await again.goto(`${small.address}download/`);
  await expect(said(again)).toHaveText('A part of the site is here already.');
  await again.getByRole('button', { name: 'Go on' }).click();
  await expect(said(again)).toContainText(DONE);
  const whole = await kept(again);
  expect(whole.contents).toBe(small.contents());
  // What was on its way when the tab was closed may have come in vain: no more than six files.
  expect(fetched.count).toBeGreaterThanOrEqual(whole.contents);
  expect(fetched.count).toBeLessThanOrEqual(whole.contents + 6);
});

test('Stop stops, another tab does not interfere, and nothing is lost', async ({ page, context, small }) => {
  let answered = 0;
  await page.route(/\?to-keep=[0-9a-f]{16}$/, (route) => ((answered += 1) > 10 ? undefined : route.continue()));
  await page.goto(`${small.address}download/`);
  await page.getByRole('button', { name: 'Keep this site on this device' }).click();
  await expect(page.getByText(/of \d+ files, [\d.]+ k?M?B of/)).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${small.address}download/`);
  await other.getByRole('button', { name: 'Go on' }).click();
  await expect(said(other)).toHaveText('Another tab is at it. Wait until it is done, or stop it there.');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(said(page)).toContainText('Stopped. What has been fetched stays');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(said(page)).toContainText('Removed.');
  expect(await kept(page)).toEqual({ workers: 0, caches: 0, contents: 0 });
});

test('a device without room says so, keeps what it had, and reading goes on', async ({ page, context, small }) => {
  await keepSite(page, small.address);
  const before = await kept(page);
  small.edit('toll/index.html', (html) => html.replace('</main>', `<p>${noise(3_000_000)}</p></main>`));
  small.publish('2026-02-02');
  const origin = new URL(small.address).origin;
  const { usage } = await page.evaluate(() => navigator.storage.estimate());
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: (usage ?? 0) + 500_000 });
  await page.reload();
  await page.getByRole('button', { name: 'Fetch the newer edition' }).click();
  await expect(said(page)).toContainText('This device gives the site no more room.');
  await expect(said(page)).toContainText('edition of 1 January 2026');
  expect((await kept(page)).contents).toBeGreaterThanOrEqual(before.contents);
  await context.setOffline(true);
  await page.goto(`${small.address}toll/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The human toll');

  await context.setOffline(false);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await page.goto(`${small.address}download/`);
  await page.getByRole('button', { name: 'Fetch the newer edition' }).click();
  await expect(said(page)).toContainText('edition of 2 February 2026');
});

test('a page that is open keeps its version when a newer one comes', async ({ page, context, small }) => {
  const fetched = countFetched(context);
  await keepSite(page, small.address);
  const files = fetched.count;
  const reader = await context.newPage();
  await reader.goto(`${small.address}toll/`);
  await expect(reader.locator('.edition')).toContainText('Kept on this device');

  small.edit('toll/index.html', (html) => html.replace('The human toll</h1>', 'The human toll, corrected</h1>'));
  small.edit('assets/citation-card.js', () => 'window.aleppo={openCitation:()=>{document.title="newer script"}}');
  small.edit('search/start.js', (code) => `${code}//newer`);
  small.publish('2026-02-02');

  // Any page that is opened compares, and the open ones say what it has found.
  await page.goto(`${small.address}glossary/`);
  const note = reader.locator('#kept-note');
  await expect(note).toContainText('A newer edition is there, of 2 February 2026.');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The human toll');
  await page.goto(`${small.address}who-stands-where/`);
  await page.getByRole('link', { name: /^Fetch it \(\d+ kB\)$/ }).click();
  await page.getByRole('button', { name: /^Fetch the newer edition \(\d+ kB\)$/ }).click();
  await expect(said(page)).toContainText('edition of 2 February 2026');
  expect(fetched.count).toBe(files + 3);

  // Without a line, the page of the older edition gets the files of the older edition.
  await context.setOffline(true);
  const shard = (): Promise<string> => reader.evaluate(async () => (await fetch('../search/start.js')).text());
  expect(await shard()).not.toContain('//newer');
  await takeBack(reader);
  await reader.locator('a.cite').first().click();
  await expect(reader.getByRole('dialog')).toBeVisible();
  expect((await kept(page)).contents).toBe(files + 3);

  // The next one is of the newer edition, and what only the older needed goes once nobody reads it.
  await reader.reload();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The human toll, corrected');
  await expect(reader.locator('#kept-note')).toBeHidden();
  expect(await shard()).toContain('//newer');
  await page.goto(`${small.address}toll/`);
  await page.goto(`${small.address}glossary/`);
  await expect.poll(async () => (await kept(page)).contents).toBe(files);
});

test('a page that is not kept comes from the web, with its own files', async ({ page, small }) => {
  await keepSite(page, small.address);
  small.edit('assets/citation-card.js', () => 'window.aleppo={openCitation:()=>{document.title="newer script"}}');
  await page.goto(`${small.address}404.html`);
  expect(await page.evaluate(async () => (await fetch('assets/citation-card.js')).text())).toContain('newer script');
  await page.goto(`${small.address}toll/`);
  await page.locator('a.cite').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what was removed is gone, and the site is read from the web', async ({ page, context, small }) => {
  await keepSite(page, small.address);
  const reader = await context.newPage();
  await reader.goto(`${small.address}toll/`);
  await page.goto(`${small.address}toll/`);
  await page.goto(`${small.address}download/`);
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(said(page)).toContainText('Removed. Nothing of the site is kept');
  await expect(page.getByRole('button', { name: 'Keep this site on this device' })).toBeFocused();
  expect((await kept(page)).caches).toBe(0);
  // A page of the kept copy that is taken back has lost its files, and is opened anew.
  await expect(reader.locator('.edition')).toContainText('Kept on this device');
  await takeBack(reader);
  await expect(reader.locator('.edition')).toHaveText(/^\s*Edition of/);
  await page.goto(`${small.address}toll/`);
  await expect(page.locator('.edition')).toHaveText(/^\s*Edition of/);
  await page.locator('a.cite').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await kept(page)).toEqual({ workers: 0, caches: 0, contents: 0 });
});

test('a worker that went missing is put back without fetching anything', async ({ page, context, small }) => {
  await keepSite(page, small.address);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations())[0]?.unregister());
  await page.goto(`${small.address}toll/`);
  await expect(page.locator('.edition')).toHaveText(/^\s*Edition of/);
  const fetched = countFetched(context);
  await page.goto(`${small.address}download/`);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(said(page)).toContainText(DONE);
  expect(fetched.count).toBe(0);
});

test('a file that was altered on its way is not kept', async ({ page, small }) => {
  await page.route(/\/glossary\/\?to-keep=/, (route) =>
    route.fulfill({ body: '<p>Altered</p>', contentType: 'text/html' }),
  );
  await page.goto(`${small.address}download/`);
  await page.getByRole('button', { name: 'Keep this site on this device' }).click();
  await expect(said(page)).toContainText('A file arrived that is not the one of this edition');
  expect((await kept(page)).workers).toBe(0);
});

test('without JavaScript the page says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/download/`);
  await expect(page.locator('[data-keep-instead]')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

/** Letters that do not compress. */
function noise(length: number): string {
  let seed = 1;
  const letters: string[] = [];
  while (letters.length < length) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    letters.push(String.fromCharCode(97 + ((seed >>> 16) % 26)));
  }
  return letters.join('');
}
