import type { Page } from '@playwright/test';
import { CONTRAST, violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { EXPLAINERS } from './site-pages.ts';

/** The pattern under a claim of the page that stands in a given way; null where the page has none. */
function lineUnder(page: Page, standing: string): Promise<string | null> {
  return page.locator('.prose').evaluate((prose, wanted) => {
    const claim = prose.querySelector(`[data-claim][data-standing="${wanted}"]`);
    if (claim === null) return null;
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(claim);
    return textDecorationLine === 'none' ? 'none' : textDecorationStyle;
  }, standing);
}

test.describe('the evidence view', () => {
  test('is turned on and off with the keyboard', async ({ page }) => {
    await page.goto('/recapture-2016/');
    const legend = page.locator('.legend');
    await expect(legend).toBeHidden();
    expect(await lineUnder(page, 'single')).toBe('none');
    const view = page.getByRole('switch', { name: /^Evidence view/ });
    await view.focus();
    await page.keyboard.press('Space');
    await expect(view).toBeChecked();
    await expect(legend).toBeVisible();
    expect(await lineUnder(page, 'single')).toBe('dotted');
    expect(await lineUnder(page, 'corroborated')).toBe('double');
    expect(await lineUnder(page, 'disputed')).toBe('wavy');
    await page.keyboard.press('Space');
    await expect(legend).toBeHidden();
    expect(await lineUnder(page, 'single')).toBe('none');
  });

  test('has its key over no table', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const address of ['/who-stands-where/', '/charts/civilians-offensive/']) {
      await page.goto(address);
      await page.getByRole('switch').check();
      const table = page.locator('main table').last();
      await table.evaluate((element) => element.scrollIntoView());
      const [key, numbers] = [await page.locator('.legend').boundingBox(), await table.boundingBox()];
      expect((key?.y ?? 0) + (key?.height ?? 0), address).toBeLessThanOrEqual(numbers?.y ?? 0);
    }
  });

  test('counts the claims that the page shows, those of none as well', async ({ page }) => {
    for (const address of EXPLAINERS) {
      await page.goto(address);
      await page.getByRole('switch').check();
      const rows = await page
        .locator('.legend li')
        .evaluateAll((items) =>
          items.map((item) => [item.getAttribute('data-standing'), item.querySelector('b')?.textContent]),
        );
      expect(rows.map(([standing]) => standing)).toEqual(['corroborated', 'on-record', 'single', 'disputed']);
      for (const [standing, count] of rows) {
        const shown = await page.locator(`.prose [data-claim][data-standing="${standing}"]`).count();
        expect(count).toBe(`${shown} ${shown === 1 ? 'claim' : 'claims'}`);
      }
    }
  });

  test('is accessible', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/why-then/');
    await page.getByRole('switch').check();
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, { rules: [CONTRAST] })).toEqual([]);
  });

  test('prints with its marks and legend, and with a short key of the signs when it is off', async ({ page }) => {
    await page.goto('/toll/');
    await page.emulateMedia({ media: 'print' });
    const sign = (): Promise<string> =>
      page
        .locator('.prose [data-standing="single"] .cites')
        .first()
        .evaluate((cites) => getComputedStyle(cites, '::after').getPropertyValue('display'));
    await expect(page.locator('.legend')).toBeHidden();
    await expect(page.getByRole('switch')).toBeHidden();
    expect(await sign()).not.toBe('none');
    await expect(page.locator('.sign-key')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.legend').evaluate((legend: HTMLDetailsElement) => (legend.open = false));
    await page.getByRole('switch').check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.legend-meaning').first()).toBeVisible();
    await expect(page.locator('.sign-key')).toBeHidden();
    await expect(page.getByRole('switch')).toBeHidden();
    expect(await sign()).not.toBe('none');
    expect(await lineUnder(page, 'single')).toBe('dotted');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

    test('works, and is in view on a phone', async ({ page }) => {
      await page.goto('/toll/');
      await expect(page.getByRole('switch')).toBeInViewport();
      await page.getByText('Evidence view').click();
      await expect(page.locator('.legend')).toBeVisible();
      expect(await lineUnder(page, 'disputed')).toBe('wavy');
    });
  });
});

test('a screen reader hears how a claim stands once, behind its last number', async ({ page }) => {
  await page.goto('/toll/');
  const named = (standing: string): Promise<string[][]> =>
    page
      .locator(`.prose span.claim[data-standing="${standing}"]`)
      .evaluateAll((claims) =>
        claims.map((claim) =>
          [...claim.querySelectorAll('.cites a')].map((link) => link.getAttribute('aria-label') ?? ''),
        ),
      );
  const single = await named('single');
  expect(single.length).toBeGreaterThan(0);
  for (const names of single) {
    expect(names.at(-1)).toMatch(/^Reference \d+: [^;]+; one origin$/);
    expect(names.slice(0, -1).join()).not.toContain(';');
  }
  const disputed = await named('disputed');
  expect(disputed.length).toBeGreaterThan(0);
  for (const names of disputed) {
    expect(names.at(-1)).toMatch(/^Sources differ: /);
    for (const name of names.slice(0, -1)) expect(name).toMatch(/^Reference \d+: [^;]+$/);
  }
});

test('the signs are explained by the names that they bear elsewhere', async ({ page }) => {
  await page.goto('/toll/');
  const legend = await page.locator('.legend-mark').allTextContents();
  await page.goto('/about/#standing');
  expect(await page.locator('[data-section="standing"] strong[data-standing]').allTextContents()).toEqual(legend);
});
