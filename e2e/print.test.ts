import { expect, test } from './fixtures.ts';

test('on paper a page keeps its numbers and references and drops what only works on a screen', async ({ page }) => {
  await page.goto('/toll/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('a.cite').first()).toBeVisible();
  await expect(page.locator('#ref-1')).toBeVisible();
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('.contents')).toBeHidden();
  await expect(page.locator('.site-footer')).toBeHidden();
  await expect(page.locator('.ref-back').first()).toBeHidden();
});
