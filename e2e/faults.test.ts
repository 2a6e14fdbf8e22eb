/** What a reader has when something does not arrive, or is refused: the text, its evidence and its links, always. */
import { expect, test, type Page, type Route } from '@playwright/test';
import { cutServer } from './cut-server.ts';
import { ONE_OF_EACH_KIND } from './one-of-each-kind.ts';

const CLAIM = '#c-offensive-people-resident';
const results = (page: Page): ReturnType<Page['locator']> => page.locator('main [data-search-result]');

/** Runs in the page. The claims and headings that can be seen, and pictures that are wider than the window. */
function readable(): { seen: string[]; tooWide: string[] } {
  const parts = [...document.querySelectorAll('main :is([data-claim], h1, h2, h3)')];
  return {
    seen: parts.filter((part) => part.checkVisibility()).map((part) => part.id || part.textContent.trim()),
    tooWide: [...document.querySelectorAll('svg, img')]
      .filter((picture) => picture.getBoundingClientRect().width > innerWidth)
      .map((picture) => picture.outerHTML.slice(0, 80)),
  };
}

test('without style sheets and scripts every claim and heading is there, and no picture is too wide', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  for (const address of ONE_OF_EACH_KIND) {
    await page.goto(address);
    const before = await page.evaluate(readable);
    await page.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true;
    });
    const after = await page.evaluate(readable);
    expect(
      before.seen.filter((part) => !after.seen.includes(part)),
      address,
    ).toEqual([]);
    expect(after.tooWide, address).toEqual([]);
  }
  await context.close();
});

test('without typefaces a page is read in those of the reader, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.route('**/typefaces.css', (route) => route.abort());
  await page.goto('/offensive-2024/');
  await expect(page.locator('html')).not.toHaveClass(/typefaces-pending/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.locator(`${CLAIM} a.cite`).click();
  await expect(page.getByRole('dialog')).toContainText('Report B, paragraph 6');
});

test('where the browser lets nothing be stored, the site is read, checked, filtered and searched', async ({ page }) => {
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, refuse);
    Object.defineProperty(document, 'cookie', refuse);
    Object.defineProperty(navigator, 'serviceWorker', refuse);
  });
  await page.goto('/offensive-2024/');
  await page.locator(`${CLAIM} a.cite`).click();
  await expect(page.getByRole('dialog')).toContainText('Report B, paragraph 6');
  await page.keyboard.press('Escape');
  await page.getByRole('switch').check();
  await expect(page.locator('.legend')).toBeVisible();
  await page.goto('/timeline/?theme=justice');
  await expect(page.locator('.timeline-status')).toHaveText(/^\d+ of \d+ events: Theme: Justice$/);
  await page.goto('/search/?q=hama');
  await expect(results(page).first()).toBeVisible();
  await page.goto('/download/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-keep-instead]')).toBeVisible();
  expect(failures).toEqual([]);
});

test('on a line that stops in the middle of a page, what has come is read, and its citations lead on', async ({
  page,
}) => {
  const server = await cutServer((file, path) =>
    path === '/offensive-2024/index.html' ? file.indexOf('</p>', file.indexOf(CLAIM.slice(1))) : null,
  );
  try {
    await page.goto(`${server.origin}/offensive-2024/`, { waitUntil: 'commit' });
    await expect(page.locator(CLAIM)).toBeVisible();
    await expect(page.locator('.references')).toHaveCount(0);
    await page.locator(`${CLAIM} a.cite`).click({ noWaitAfter: true });
    await expect(page).toHaveURL(/\/sources\/report-b\/#p6$/);
  } finally {
    server.close();
  }
});

test('if the script of the card does not come, a citation waits a moment, and is then the link that it looks like', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/assets/citation-card.js', () => undefined);
  await page.goto('/offensive-2024/');
  await page.locator(`${CLAIM} a.cite`).click();
  await page.clock.fastForward(3_000);
  await expect(page).toHaveURL(/\/offensive-2024\/$/);
  await page.clock.fastForward(3_000);
  await expect(page).toHaveURL(/\/sources\/report-b\/#p6$/);
});

/** What comes in place of a script: nothing, what a host says of a file that it does not have, or the first half. */
const SPOILT: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is blocked': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }),
  'is cut short': async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: text.slice(0, text.length / 2) });
  },
};

for (const [what, spoil] of Object.entries(SPOILT)) {
  test(`if a script ${what}, links are followed, and buttons say so and do their work once it comes`, async ({
    page,
  }) => {
    await page.route('**/assets/{citation-card,share}.js', spoil);
    await page.goto('/toll/');
    await page.locator(`#in-brief`).scrollIntoViewIfNeeded();
    await page.locator('section[data-section="in-brief"] a.cite').first().click();
    await expect(page).toHaveURL(/\/sources\/[^/]+\/#/);
    await page.goto('/toll/');
    await page.getByRole('link', { name: 'Share, cite or print: Children' }).click();
    await expect(page).toHaveURL(/\/teach\/handouts\/toll\/children\/$/);
    for (const [address, name, works] of [
      ['/teach/handouts/toll/children/', 'Copy the address', page.getByText('Copied.')],
      ['/teach/links/lessons/', 'Draw the QR codes', page.getByRole('img', { name: /^QR code/ }).first()],
    ] as const) {
      await page.unrouteAll({ behavior: 'wait' });
      await page.route('**/assets/share.js', spoil);
      await page.goto(address);
      const button = page.getByRole('button', { name });
      const said = page.getByRole('status').filter({ hasText: 'could not be loaded' });
      await button.press('Enter');
      await expect(said).toBeInViewport();
      await page.unrouteAll({ behavior: 'wait' });
      await button.press('Enter');
      await expect(works).toBeVisible();
      await expect(said).toHaveCount(0);
    }
  });
}

test('if the script of sharing does not come, the card of a citation says so', async ({ page }) => {
  await page.route('**/assets/share.js', (route) => route.abort());
  await page.goto('/offensive-2024/');
  await page.locator(`${CLAIM} a.cite`).click();
  const card = page.getByRole('dialog');
  await card.getByRole('button', { name: 'Copy with sources' }).click();
  await expect(card.getByRole('status')).toContainText('could not be loaded. Check the connection and press again');
});

test('an index that is missing or cut short leaves reading intact, is said, and is asked for again', async ({
  page,
}) => {
  await page.route('**/search/*.js*', (route) => route.abort());
  await page.goto('/toll/');
  const box = page.locator('header').getByRole('searchbox');
  const failed = page.locator('header [data-search-failed]');
  await box.fill('Hama');
  await expect(failed).toContainText('Search could not be loaded');
  await expect(failed.getByRole('link', { name: 'Everything from A to Z' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await page.route('**/search/{start,words-*}.js*', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: text.slice(0, text.length / 2) });
  });
  await box.fill('Homs');
  await expect(failed).toContainText('Search could not be loaded');
  await page.unrouteAll({ behavior: 'wait' });
  await box.fill('Idlib');
  await expect(page.locator('header [data-search-result]').first()).toBeVisible();
  await page.route('**/search-box.js', (route) => route.abort());
  await page.goto('/search/?q=hama');
  await expect(
    page.locator('main').getByRole('status').filter({ hasText: 'Search could not be loaded' }),
  ).toBeVisible();
});

test('if the choices of the filters do not come, a status says so, and they are asked for again', async ({ page }) => {
  await page.route('**/search/facets-*.js*', (route) => route.abort());
  await page.goto('/search/?q=hama');
  await page.locator('summary', { hasText: 'Filters' }).press('Enter');
  const said = page.getByRole('status').filter({ hasText: 'The filters could not be loaded' });
  await expect(said).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await page.locator('summary', { hasText: 'Filters' }).press('Enter');
  await page.locator('summary', { hasText: 'Filters' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Kind' })).toBeEnabled();
  await expect(said).toHaveCount(0);
});

/** Serves the files of the index as if each belonged to the index of a name. */
async function markAs(page: Page, nameOf: () => string): Promise<void> {
  await page.unrouteAll({ behavior: 'wait' });
  await page.route(/\/search\/[\w-]+\.js/, async (route) => {
    const text = await (await route.fetch()).text();
    const body = text.replace(/"[0-9a-f]{8}"\)$/, `"${nameOf()}")`);
    expect(body).not.toBe(text);
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}

/** The files of the index that a page asks for from now on, with what stands behind their names. */
function filesOfIndexAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (/^\/search\/.*\.js$/.test(pathname)) asked.push(`${pathname.slice('/search/'.length)}${search}`);
  });
  return asked;
}

test('a page that is older than the index answers from the new index, and never from a mixture', async ({ page }) => {
  const asked = filesOfIndexAsked(page);
  await page.goto('/search/?q=hama');
  await expect(results(page).first()).toBeVisible();
  // The site is published anew. The browser has kept the older first file of the index; what it has not asked for yet is new.
  await markAs(page, () => 'newer');
  asked.length = 0;
  await page.locator('main').getByRole('searchbox').fill('sarin khan sheikhun');
  await expect(page.locator('main [data-search-count]')).toContainText('sarin');
  expect(asked.some((file) => /^start\.js\?\d+$/.test(file))).toBe(true);
  await results(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // If even then files of two editions come, that is said, and nothing wrong is shown.
  let edition = 0;
  await markAs(page, () => `edition ${(edition += 1)}`);
  await page.goto('/search/?q=idlib+evacuation');
  await expect(page.locator('main [data-search-failed]')).toBeVisible();
  await expect(results(page)).toHaveCount(0);
});

/** Counts in the page how often a failure of the search is shown, however short. */
async function watchFailures(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const shown = { count: 0 };
    Object.assign(window, { failuresShown: shown });
    new MutationObserver(() => {
      if (document.querySelector('[data-search-failed]') !== null) shown.count += 1;
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { failuresShown: { count: number } }).failuresShown.count);
}

test('a file of the index that a new edition no longer has is no failure: the first file is fetched anew, and search goes on', async ({
  page,
}) => {
  const asked = filesOfIndexAsked(page);
  await page.goto('/search/?q=hama');
  await expect(results(page).first()).toBeVisible();
  const failures = await watchFailures(page);
  // What the page knows by older names is gone; the new edition is asked for by another address.
  await page.route(/\/search\/[\w-]+\.js$/, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  asked.length = 0;
  await page.locator('main').getByRole('searchbox').fill('sarin khan sheikhun');
  await expect(page.locator('main [data-search-count]')).toContainText('sarin');
  expect(asked.filter((file) => file.startsWith('start.js'))).toEqual([expect.stringMatching(/^start\.js\?\d+$/)]);
  expect(await failures()).toBe(0);
  // From then on the new edition is asked at once.
  asked.length = 0;
  await page.locator('main').getByRole('searchbox').fill('ceasefire evacuation 2016');
  await expect(page.locator('main [data-search-count]')).toContainText('ceasefire evacuation');
  expect(asked.filter((file) => !/\.js\?\d+$/.test(file) || file.startsWith('start'))).toEqual([]);
  expect(await failures()).toBe(0);
});

test('where the line is cut, what was loaded still answers, and the rest is asked for again when it is back', async ({
  page,
}) => {
  await page.goto('/search/?q=hama');
  await expect(results(page).first()).toBeVisible();
  const box = page.locator('main').getByRole('searchbox');
  await page.route('**/search/*.js*', (route) => route.abort());
  await box.fill('sarin khan sheikhun');
  await expect(page.locator('main [data-search-failed]')).toBeVisible();
  await box.fill('hama');
  await expect(page.locator('main [data-search-count]')).toContainText('hama');
  await page.unrouteAll({ behavior: 'wait' });
  await box.fill('sarin khan sheikhun');
  await expect(page.locator('main [data-search-count]')).toContainText('sarin');
});
