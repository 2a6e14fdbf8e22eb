import { execFileSync } from 'node:child_process';
import { expect, test } from './fixtures.ts';

test('on paper a question of the list of disagreements stays with its answers', async ({ page }) => {
  await page.goto('/disagreements/');
  await page.emulateMedia({ media: 'print' });
  const kept = await page
    .locator('.cards > li')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).breakInside));
  expect(new Set(kept)).toEqual(new Set(['avoid']));
});

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

test('on paper every sheet says at its foot what it is, where it stands and of which day', async ({ page }) => {
  for (const [address, title] of [
    ['/toll/', 'The human toll'],
    ['/timeline/as-known/2024-11-30/', 'As known on 30 November 2024'],
  ] as const) {
    await page.goto(address);
    const day = await page.locator('.edition time').textContent();
    const foot = execFileSync('pdftotext', ['-f', '1', '-l', '1', '-', '-'], { input: await page.pdf() }).toString();
    expect(foot.replace(/\s+/g, ' ')).toContain(`${title} · Aleppo Explained · ${address} · Edition of ${day}`);
  }
});

test('many spellings of a name are folded above a text, unfold, and are whole on paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/actors/ahmed-al-sharaa/');
  const spelling = page.locator('.other-names', { hasText: 'Abu Mohammad al-Golani' });
  await expect(spelling).toHaveCount(1);
  await expect(spelling.locator('p')).toBeHidden();
  const brief = page.getByRole('heading', { name: 'In brief' });
  await expect(brief).toBeInViewport();
  await page.getByText('Also written in').press('Enter');
  await expect(spelling.locator('p')).toBeVisible();
  await page.goto('/actors/ahmed-al-sharaa/');
  await page.emulateMedia({ media: 'print' });
  await expect(spelling.locator('p')).toBeVisible();
});
