import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSite } from '../src/cli/site-server.ts';
import { expect, test } from './fixtures.ts';

test('the same build works under a base path: reading, evidence, search', async ({ page }) => {
  const site = await serveSite('dist', { base: '/some/folder/' });
  await page.goto(site.address);
  await page.getByRole('link', { name: 'Toll', exact: true }).click();
  await expect(page).toHaveURL(`${site.address}toll/`);
  await page.locator('#c-toll-university a.cite').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Report A, paragraph 9' }).click();
  await expect(page).toHaveURL(`${site.address}sources/report-a/#p9`);
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await page.keyboard.type('Rashidin');
  await page.locator('header [data-search-result]').filter({ hasText: 'How it began' }).getByRole('link').click();
  await expect(page).toHaveURL(`${site.address}offensive-2024/#how-it-began`);
  await page.close();
  await site.close();
});

test('from disk a page reads as it should, and the evidence opens', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'read from disk حلب '));
  cpSync('dist', folder, { recursive: true });
  await page.goto(pathToFileURL(join(folder, 'toll', 'index.html')).href);
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain(
    'Source Serif 4',
  );
  await page.locator('#c-toll-university a.cite').click();
  await expect(page.getByRole('dialog')).toContainText('Report A, paragraph 9');
  rmSync(folder, { recursive: true });
});

test('an address that does not exist says so, and offers what to read', async ({ page }) => {
  const response = await page.request.get('/no/such/page/');
  expect(response.status()).toBe(404);
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
  await page.getByRole('main').getByRole('link', { name: 'The human toll' }).click();
  await expect(page).toHaveURL(/\/toll\/$/);
});
