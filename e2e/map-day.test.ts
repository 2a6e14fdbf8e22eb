import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { expectLegible, expectLight, expectReachable } from './pictures.ts';

const DAYS = readdirSync('dist/map', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test('there is a page for each day, and the map leads to it', async ({ page }) => {
  expect(DAYS).toHaveLength(12);
  await page.goto('/map/');
  const links = page.locator('.advance-step').getByRole('link', { name: 'This day alone' });
  await expect(links).toHaveCount(12);
  await links.nth(2).click();
  await expect(page).toHaveURL(/\/map\/2024-11-29\/$/);
  await expect(page.getByRole('heading', { level: 1, name: '29 November 2024' })).toBeVisible();
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`at ${width} by ${height} the date, the steps and the whole map stand in the window, the steps always at one place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const places = new Set<string>();
    for (const day of DAYS) {
      await page.goto(`/map/${day}/`);
      for (const map of await page.locator('svg.map:visible').all()) {
        const box = await map.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
        expect(box?.height).toBeGreaterThan(height * 0.75);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      const [before, after] = await Promise.all(
        ['.day-before', '.day-after'].map((link) => page.locator(link).boundingBox()),
      );
      places.add(`${before?.x} ${before?.y} ${(after?.x ?? 0) + (after?.width ?? 0)} ${after?.y}`);
    }
    expect(places.size).toBe(1);
  });
}

test('the map stays in sight while one reads what is told of the day', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/map/2024-11-30/');
  await page.locator('.day-others > li').first().scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.locator('svg.map:visible')).toBeInViewport({ ratio: 1 });
});

test('the map covers nothing of what stands below it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const day of ['2024-11-27', '2024-11-30']) {
    await page.goto(`/map/${day}/`);
    for (const link of await page.locator('.day-signs a:visible').all()) {
      await link.focus();
      const [map, at] = [await page.locator('svg.map:visible').boundingBox(), await link.boundingBox()];
      expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(at?.y ?? 0);
    }
  }
});

test('the steps lead from day to day and name their dates', async ({ page }) => {
  await page.goto('/map/2024-12-06/');
  await page.getByRole('link', { name: 'Next day: 7 December' }).click();
  await page.getByRole('link', { name: 'Next day: 8 December' }).click();
  await expect(page).toHaveURL(/\/map\/2024-12-08\/$/);
  await page.getByRole('link', { name: 'Day before: 7 December' }).click();
  await expect(page).toHaveURL(/\/map\/2024-12-07\/$/);
});

test('all that the timeline has of a day is told, numbered by the references of the page', async ({ page }) => {
  for (const day of DAYS) {
    await page.goto(`/map/${day}/`);
    const listed = await page
      .locator('.day-told [data-event]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-event')));
    const events = readdirSync('content/events').filter((file) => file.startsWith(day));
    expect(listed.sort()).toEqual(events.map((file) => file.replace(/\.yaml$/, '')).sort());
    const cites = await page.locator('.day-told .cite').allTextContents();
    const references = await page.locator('.references > ol > li').count();
    expect(new Set(cites.map(Number))).toEqual(new Set(Array.from({ length: references }, (_one, index) => index + 1)));
    const marks = await page
      .locator('svg.map:visible a.mark')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
    for (const id of marks) await expect(page.locator(`#${id}`)).toHaveCount(1);
    await expect(page.locator('.day-limits')).toContainText('only rough');
  }
});

for (const width of [360, 768, 1280]) {
  test(`at ${width} pixels the names are large enough, whole, and apart on every day`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const day of DAYS) {
      await page.goto(`/map/${day}/`);
      await page.evaluate(() => document.fonts.ready);
      await expectLegible(page, 'svg.map');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('a keyboard reaches the marks, and no page of a day is heavy', async ({ page }) => {
  await page.goto('/map/2024-11-30/', { waitUntil: 'networkidle' });
  await expectReachable(page, 'svg.map');
  await expectLight(page, 'svg.map');
});

test('map, list and signs of each day fit on one sheet of A4', async ({ page }) => {
  // What the margins leave of a sheet, in pixels.
  await page.setViewportSize({ width: 673, height: 986 });
  await page.emulateMedia({ media: 'print' });
  for (const day of DAYS) {
    await page.goto(`/map/${day}/`);
    const box = await page.locator('.day-view').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), day).toBeLessThanOrEqual(986);
  }
});
