import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('a citation is a link to the passage', async ({ page }) => {
  await page.goto('/offensive-2024/');
  await page.locator('#c-offensive-people-resident a.cite').click();
  await expect(page).toHaveURL(/\/sources\/report-b\/#p6$/);
  await expect(page.locator('.passage', { has: page.locator('#p6') })).toContainText('around the clock');
});

test('from the passage one finds back to every claim that rests on it', async ({ page }) => {
  await page.goto('/sources/report-b/#p6');
  await page
    .locator('.passage', { has: page.locator('#p6') })
    .getByRole('link', { name: /resident/i })
    .first()
    .click();
  await expect(page).toHaveURL(/#c-/);
});

test('the references stand at the end of the page', async ({ page }) => {
  await page.goto('/toll/');
  const references = page.getByRole('region', { name: 'References' });
  await expect(references.getByRole('listitem').first()).toBeVisible();
  expect(await references.locator('> ol > li').count()).toBeGreaterThan(8);
});

test('the search box leads to a page that says what to do', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('hama');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=hama$/);
  await expect(page.locator('noscript p')).toContainText('needs JavaScript');
});

test('the list of claims can be filtered', async ({ page }) => {
  await page.goto('/claims/');
  const shown = page.locator('.ledger li:visible');
  const all = await shown.count();
  await page.getByLabel('Standing').selectOption('corroborated');
  const some = await shown.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  for (const standing of await shown.evaluateAll((items) => items.map((item) => item.getAttribute('data-standing')))) {
    expect(standing).toBe('corroborated');
  }
});
