import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const headerResults = (page: Page): ReturnType<Page['locator']> => page.locator('header [data-search-result]');

test('nothing of the search is loaded before it is asked for', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/toll/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /pagefind|search-box/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect.poll(() => requests.filter((path) => path.includes('pagefind')).length).toBeGreaterThan(0);
});

test('a query finds the very section, and the link lands there', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('artillery shelling resident');
  const result = headerResults(page).filter({ hasText: 'The people caught in it' });
  await expect(result).toContainText('Explainer · The fall of Aleppo');
  await expect(result.locator('mark').first()).toHaveText(/artillery|shelling|resident/i);
  await result.getByRole('link').click();
  await expect(page).toHaveURL(/\/offensive-2024\/#people$/);
  await expect(page.getByRole('heading', { name: 'The people caught in it' })).toBeInViewport();
});

test('source documents are found as what they are', async ({ page }) => {
  await page.goto('/search/?q=Emirates');
  await expect(
    page.locator('main [data-search-result]').filter({ hasText: 'Source document · Daily Star' }),
  ).toBeVisible();
});

test('the number of results is announced', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('Hama');
  await expect(page.locator('header [role="status"]')).toHaveText(/^The first \d+ sections for “Hama”$/);
  await page.getByRole('searchbox').fill('Alkharboutli');
  await expect(page.locator('header [role="status"]')).toHaveText(/^\d+ sections? for “Alkharboutli”$/);
});

test('arrow keys walk through the results; Escape closes them and returns', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('Idlib');
  await expect(headerResults(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(headerResults(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(headerResults(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(headerResults(page)).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('nothing found is said, with what to try', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('xylophonequartz');
  await expect(page.locator('header [data-search-empty]')).toContainText(
    'Nothing on this site matches “xylophonequartz”',
  );
  await page.goto('/search/?q=xylophonequartz');
  await expect(page.locator('main [data-search-empty]')).toBeVisible();
});

test('the search page answers its address', async ({ page }) => {
  await page.goto('/search/?q=evacuation');
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('evacuation');
  await expect(page.locator('main [data-search-result] a').first()).toBeVisible();
});

test('a query is never read as HTML', async ({ page }) => {
  await page.goto('/search/?q=' + encodeURIComponent('<img src=x onerror="document.title=1">"\u202e\u0000'));
  await expect(page.locator('main :is([data-search-empty], [data-search-result])').first()).toBeVisible();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toContain('Search');
});

test('typing "/" into a field types it', async ({ page }) => {
  await page.goto('/search/');
  const box = page.locator('main').getByRole('searchbox');
  await box.fill('');
  await box.press('a');
  await box.press('/');
  await expect(box).toHaveValue('a/');
});

test('a missing index leaves reading intact and is said', async ({ page, browser }) => {
  await page.close();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.route('**/pagefind/**', (route) => route.abort());
  await other.goto('/toll/');
  await other.getByRole('searchbox').fill('Hama');
  await expect(other.locator('header [data-search-failed]')).toContainText('Search could not be loaded');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});
