import { expect, test } from './fixtures.ts';

test('a disagreement drawn in a text opens its evidence, and leads to its own page', async ({ page }) => {
  await page.goto('/offensive-2024/#d-hama');
  const panel = page.getByRole('group', { name: 'Had government forces left Hama?' });
  await expect(panel).toBeInViewport();
  const holding = panel.locator('[data-claim="hama-holding"]');
  await expect(holding).toHaveText(/^Troops were still standing their ground in Hama\./);
  const number = await holding.locator('a.cite').textContent();
  await holding.locator('a.cite').click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText('Daily Star, paragraph 3');
  await expect(card).toContainText('Sources differ');
  await expect(card).toContainText('Syrian state media');
  await page.keyboard.press('Escape');
  await page.locator(`#ref-${number} .ref-back a[href="#d-hama-holding"]`).first().click();
  await expect(panel.locator('li:target')).toContainText('They were holding');
  await panel.getByRole('link', { name: 'Our note on this disagreement' }).click();
  await expect(page.locator('#c-hama-holding')).toBeVisible();
  await page.getByRole('link', { name: 'The fall of Aleppo' }).first().click();
  await expect(page).toHaveURL(/\/offensive-2024\/#d-hama$/);
});

test('search finds a disagreement once, on its own page', async ({ page }) => {
  await page.goto('/search/?q=standing+their+ground');
  const result = page.locator('main [data-search-result]').filter({ hasText: 'Had government forces left Hama?' });
  await expect(result.first()).toBeVisible();
  await expect(page.locator('main [data-search-result]').filter({ hasText: 'The fall of Aleppo' })).toHaveCount(0);
});
