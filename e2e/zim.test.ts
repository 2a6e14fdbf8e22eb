import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { BOOK, checkEdition, startKiwix, ZIM } from './kiwix.ts';
import type { FrameLocator, Locator, Page } from '@playwright/test';

let kiwix: Awaited<ReturnType<typeof startKiwix>> | undefined;
const elsewhere: string[] = [];

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  kiwix = await startKiwix();
});

test.afterAll(() => kiwix?.end());

test.beforeEach(({ page }) => {
  elsewhere.length = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(`${kiwix?.origin}/`) && !request.url().startsWith('data:'))
      elsewhere.push(request.url());
  });
});

test.afterEach(() => {
  expect(elsewhere).toEqual([]);
});

/** How a Kiwix server hands out a page: as it is, or with its own bar above it. */
const HANDED_OUT = [
  ['as it is', `/raw/${BOOK}/content/`],
  ['with the bar of Kiwix', `/${BOOK}/`],
] as const;

const open = (page: Page, path: string): Promise<unknown> => page.goto(`${kiwix?.origin}${path}`);

for (const [how, root] of HANDED_OUT) {
  test(`a page ${how}: from the home page to a section, and to the evidence of a claim`, async ({ page }) => {
    await open(page, `${root}index.html`);
    await readOn(page);
    await expect(page).toHaveURL(/\/offensive-2024\/index\.html#people$/);
  });

  test(`a page ${how}: maps and charts are drawn, with typefaces and colours`, async ({ page }) => {
    await open(page, `${root}map/index.html`);
    const map = page.getByRole('group', { name: /The north-west of Syria before/ }).filter({ visible: true });
    await expect(map.getByRole('link', { name: 'Khan Sheikhun' })).toBeVisible();
    await open(page, `${root}charts/toll-offensive/index.html`);
    await expect(page.locator('.chart-panel .chart-dot').filter({ visible: true }).first()).toBeVisible();
    const { background, faces } = await page.evaluate(() => ({
      background: getComputedStyle(document.documentElement).backgroundColor,
      faces: [...document.fonts].filter(({ status }) => status === 'loaded').length,
    }));
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    expect(faces).toBeGreaterThan(0);
  });

  test(`a page ${how}: the search of the site answers`, async ({ page }) => {
    await open(page, `${root}index.html`);
    await searchInHeader(page);
    await open(page, `${root}search/index.html?q=golani`);
    await expect(page.getByRole('region', { name: 'Short answer' })).toContainText('Ahmed al-Sharaa');
    await page.locator('main').getByRole('searchbox').fill('حلب');
    await expect(page.locator('main [data-search-result]').first()).toContainText('Aleppo');
  });
}

test('a page in a frame, as newer servers show it, is read and searched alike', async ({ page }) => {
  const address = `${kiwix?.origin}/frame-of-a-viewer`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<link rel="icon" href="data:,"><iframe src="/raw/${BOOK}/content/index.html" width="1200" height="700"></iframe>`,
    }),
  );
  await page.goto(address);
  const frame = page.frameLocator('iframe');
  await readOn(frame);
  await page.keyboard.press('Escape');
  await searchInHeader(frame);
  await expect(page).toHaveURL(address);
});

test('the search of Kiwix finds pages by their text alone, and shows the piece that fits', async ({ page }) => {
  // Kiwix' own pages have no icon, and a browser asks for one.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  const search = async (words: string): Promise<Locator> => {
    await open(page, `/search?content=${BOOK}&pattern=${encodeURIComponent(words)}`);
    return page.locator('.results li');
  };
  const results = await search('artillery shelling resident');
  await results.getByRole('link', { name: 'The fall of Aleppo', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The fall of Aleppo');
  // Kiwix marks a word in the piece that it shows where it is its own stem, as names are.
  await expect((await search('golani')).first().locator('cite b').first()).toHaveText('Golani');
  // Words of the footer, which stands on every page.
  expect(await (await search('"everything from A to Z"')).count()).toBeLessThan(10);
});

test('a library of Kiwix shows the title, the language, the day of the edition and its picture', async ({ page }) => {
  const catalog = await (await page.request.get(`${kiwix?.origin}/catalog/v2/entries`)).text();
  await open(page, `/raw/${BOOK}/content/about/index.html`);
  const day = await page.locator('.edition time').getAttribute('datetime');
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(catalog).toContain('<title>Aleppo Explained</title>');
  expect(catalog).toContain('<language>eng</language>');
  expect(catalog).toContain(`<updated>${day}T00:00:00Z</updated>`);
  const picture = /href="([^"]+)"\s+type="image\/png;width=48;height=48;scale=1"/.exec(catalog)?.[1] ?? '';
  const answer = await page.request.get(`${kiwix?.origin}${picture.replaceAll('&amp;', '&')}`);
  expect(answer.headers()['content-type']).toBe('image/png');
});

test('zimcheck finds nothing in the edition', () => {
  const { code, text } = checkEdition();
  expect(text).toContain('Overall Test Status: Pass');
  expect(text).not.toMatch(/\[(WARNING|ERROR)\]/);
  expect(code).toBe(0);
});

test('the edition is small enough to hand on', () => {
  expect(readFileSync(ZIM).length).toBeLessThan(8_000_000);
});

/** From the home page to a section of an explainer and the evidence of one of its claims. */
async function readOn(within: Page | FrameLocator): Promise<void> {
  await within.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Offensive' }).click();
  await within.getByRole('link', { name: 'The people caught in it' }).first().click();
  await expect(within.getByRole('heading', { name: 'The people caught in it' })).toBeInViewport();
  await within.locator('#c-offensive-people-resident a.cite').first().click();
  const card = within.getByRole('dialog', { name: 'Where this comes from' });
  await expect(card).toContainText('Report B, paragraph 6');
  await expect(card).toContainText('around the clock');
}

async function searchInHeader(within: Page | FrameLocator): Promise<void> {
  await within.locator('header').getByRole('searchbox').fill('artillery shelling resident');
  const result = within.locator('header [data-search-result]').filter({ hasText: 'The people caught in it' });
  await result.getByRole('link').first().click();
  await expect(within.getByRole('heading', { name: 'The people caught in it' })).toBeInViewport();
}
