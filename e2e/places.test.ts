import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSite } from '../src/cli/site-server.ts';
import { expect, test } from './fixtures.ts';

test('the same build works under a base path: reading, evidence, search', async ({ page }) => {
  const site = await serveSite('dist', { base: '/some/folder/' });
  await page.goto(site.address);
  await page.getByRole('link', { name: 'Offensive', exact: true }).click();
  await expect(page).toHaveURL(`${site.address}offensive-2024/`);
  await page.locator('#c-offensive-people-resident a.cite').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Report B, paragraph 6' }).click();
  await expect(page).toHaveURL(`${site.address}sources/report-b/#p6`);
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await page.keyboard.type('artillery shelling resident');
  await page
    .locator('header [data-search-result]')
    .filter({ hasText: 'The people caught in it' })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(`${site.address}offensive-2024/#people`);
  await page.close();
  await site.close();
});

test('from disk a page reads as it should, and the evidence opens', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'read from disk حلب '));
  cpSync('dist', folder, { recursive: true });
  await page.goto(pathToFileURL(join(folder, 'offensive-2024', 'index.html')).href);
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain(
    'Source Serif 4',
  );
  await page.locator('#c-offensive-people-resident a.cite').click();
  await expect(page.getByRole('dialog')).toContainText('Report B, paragraph 6');
  await page.keyboard.press('Escape');
  // Only the offline edition has citations at the end of a page: nothing is offered that would do nothing.
  await page.getByRole('link', { name: 'Share, cite or print: The people caught in it' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([
    'Copy the text with references',
    'Print this section',
  ]);
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
