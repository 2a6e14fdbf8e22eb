import { expect, test } from './fixtures.ts';

test('a disagreement drawn in a text opens its evidence, and leads to its own page', async ({ page }) => {
  await page.goto('/toll/#d-war-dead');
  const panel = page.getByRole('group', { name: 'How many people did the war in Syria kill?' });
  await expect(panel).toBeInViewport();
  const answer = panel.locator('[data-claim="war-dead-494438"]');
  await expect(answer).toHaveText(/494,438/);
  const cite = answer.locator('a.cite').first();
  const number = await cite.textContent();
  const [, name] = /^Reference \d+: ([^;]+)/.exec((await cite.getAttribute('aria-label')) ?? '') ?? [];
  await cite.click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText(name ?? 'no name');
  await expect(card).toContainText('Sources differ');
  await expect(card).toContainText('Syrian Observatory for Human Rights');
  await page.keyboard.press('Escape');
  await page.locator(`#ref-${number} .ref-back a[href="#d-war-dead-494438"]`).first().click();
  await expect(panel.locator('li:target')).toContainText('494,438');
  await panel.getByRole('link', { name: 'Our note on this disagreement' }).click();
  await expect(page.locator('#c-war-dead-494438')).toBeVisible();
  await page.getByRole('link', { name: 'The human toll' }).first().click();
  await expect(page).toHaveURL(/\/toll\/#d-war-dead$/);
});

test('search finds a disagreement once, on its own page', async ({ page }) => {
  await page.goto('/search/?q=606,000+undocumented');
  const result = page
    .locator('main [data-search-result]')
    .filter({ hasText: 'How many people did the war in Syria kill?' });
  await expect(result.first()).toBeVisible();
  await expect(page.locator('main [data-search-result]').filter({ hasText: 'The human toll' })).toHaveCount(0);
});
