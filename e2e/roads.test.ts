import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { ADDRESSES } from './site-pages.ts';

const DAILY_STAR = 'https://dailystar.ie/aleppo-falls-government-control-syria-war-monitor-reports';

test('three roads lead to a source: live, archived, and to the very words', async ({ page }) => {
  await page.goto('/sources/daily-star/');
  const live = page.locator('.facts .road-live a');
  await expect(live).toHaveAttribute('href', DAILY_STAR);
  await expect(page.getByRole('link', { name: 'Archived copy nearest 1 December 2024' })).toHaveAttribute(
    'href',
    `https://web.archive.org/web/20241201120000/${DAILY_STAR}`,
  );
  await expect(
    page
      .locator('.passage', { has: page.locator('#p3') })
      .locator('.road-passage a')
      .first(),
  ).toHaveAttribute('href', `${DAILY_STAR}#:~:text=at%20least%20327%20deaths%2C%20including%2044%20civilians`);
});

test('who copies the road to the live page copies its address and nothing else', async ({ page }) => {
  await page.goto('/sources/daily-star/');
  const copied = await page.locator('.facts .road-live').evaluate((road) => {
    getSelection()?.selectAllChildren(road);
    return getSelection()?.toString().trim();
  });
  expect(copied).toBe(DAILY_STAR);
});

test('the citation card shows the roads of its document', async ({ page }) => {
  await page.goto('/disagreements/hama/');
  await page.locator('#c-hama-withdrawn a.cite').click();
  const entry = page.getByRole('dialog').locator('.evidence-entry').first();
  await expect(entry.locator('.road-live a')).toHaveAttribute('href', DAILY_STAR);
  await expect(entry.getByRole('link', { name: /^Archived copy nearest/ })).toBeVisible();
});

test('on a page of many documents the card shows the live road, and leads to the others', async ({ page }) => {
  await page.goto('/offensive-2024/');
  await page.locator('#c-offensive-hama-earlier a.cite').click();
  const entry = page.getByRole('dialog').locator('.evidence-entry').first();
  await expect(entry.locator('.road-live a')).toHaveAttribute('href', DAILY_STAR);
  await entry.getByRole('link', { name: 'Daily Star, paragraph 3' }).click();
  await expect(page.getByRole('link', { name: /^Archived copy nearest/ })).toBeVisible();
});

test('every link that leaves the site says so, and sends no referrer', () => {
  // Held together and told once: an expectation a link would take minutes.
  const links = ADDRESSES.flatMap((address) => {
    const html = readFileSync(join('dist', address, 'index.html'), 'utf8');
    return [...html.matchAll(/<a [^>]*href="https?:.*?<\/a>/gs)].map(([link]) => ({ address, link }));
  });
  expect(links.length).toBeGreaterThan(20);
  const signs = ['class="outside"', 'rel="external noreferrer"', 'needs the internet'];
  expect(links.filter(({ link }) => !signs.every((sign) => link.includes(sign)))).toEqual([]);
});

test('a source page says what would fall with the document, and with each of its origins', async ({ page }) => {
  await page.goto('/sources/media-line/');
  const claims = (await (await page.request.get('/data/claims.json')).json()) as {
    readonly origins: readonly string[];
    readonly citations: readonly { readonly source: string }[];
  }[];
  const alone = claims.filter(({ citations }) => citations.every(({ source }) => source === 'media-line'));
  const all = claims.filter(({ citations }) => citations.some(({ source }) => source === 'media-line'));
  await expect(page.locator('.facts-wide')).toContainText(
    `${alone.length} of ${all.length} claims rest on this document alone`,
  );
  await page.getByText(`${alone.length} claims on this document alone`).click();
  await expect(page.locator('.if-wrong > details li')).toHaveCount(alone.length);
  const army = claims.filter(({ origins }) => origins.join() === 'syrian-army');
  await page.getByText(`Syrian army: ${army.length} claims`).click();
  // Long lists are cut, and say so.
  await expect(page.locator('.if-wrong-origins details[open] li')).toHaveCount(Math.min(army.length, 10));
});
