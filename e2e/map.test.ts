import { expect, test } from './fixtures.ts';
import { expectLegible, expectLight, expectReachable } from './pictures.ts';

for (const width of [360, 768, 1280]) {
  test(`at ${width} pixels the names on the maps are large enough, whole, and apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/map/');
    await page.evaluate(() => document.fonts.ready);
    await expectLegible(page, 'svg.map');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a keyboard reaches the marks, and each leads to what it rests on', async ({ page }) => {
  await page.goto('/map/');
  const map = page.getByRole('group', { name: /The north-west of Syria before/ });
  await expectReachable(page, 'svg.map');
  await map.getByRole('link', { name: 'Khan Sheikhun' }).press('Enter');
  await expect(page).toHaveURL(/\/map\/#khan-sheikhun$/);
  await expect(page.locator('#c-place-khan-sheikhun')).toContainText('GeoNames');
});

test('there is a map for each of the twelve days, and every mark leads to a claim', async ({ page }) => {
  await page.goto('/map/');
  const days = page.locator('.advance > li');
  await expect(days).toHaveCount(12);
  for (const day of await days.all()) expect(await day.locator('svg.map').count()).toBeGreaterThan(0);
  const marks = await page
    .locator('svg.map a.mark')
    .evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('href'),
        link.getAttribute('aria-label'),
        link.getAttribute('data-events'),
      ]),
    );
  expect(marks.length).toBeGreaterThan(50);
  for (const [href, label, events] of marks) {
    expect(href).toMatch(/#c-[a-z0-9-]+$/);
    expect(label).toMatch(/: ./);
    expect(events).toMatch(/^[a-z0-9-]+( [a-z0-9-]+)*$/);
  }
});

test('nothing on a map is told that the lists beside it do not tell', async ({ page }) => {
  await page.goto('/map/');
  const untold = await page.locator('.advance > li').evaluateAll((days) =>
    days.flatMap((day) => {
      const listed = new Set(
        [...day.querySelectorAll('li[data-event]')].map((item) => item.getAttribute('data-event')),
      );
      return [...day.querySelectorAll('a.mark[data-freshness="fresh"]')]
        .flatMap((mark) => (mark.getAttribute('data-events') ?? '').split(' '))
        .filter((event) => !listed.has(event));
    }),
  );
  expect(untold).toEqual([]);
});

test('neither a map nor the page with all of them is heavy', async ({ page }) => {
  await page.goto('/map/', { waitUntil: 'networkidle' });
  await expectLight(page, 'svg.map');
});

test('without style sheets and scripts each map is there once, as lines, with all it says in words', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.route('**/*.css', (route) => route.abort());
  await page.goto('/map/');
  await expect(page.getByRole('group', { name: /The north-west of Syria before/ })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '27 November 2024', exact: true })).toBeVisible();
  await expect(page.locator('#c-place-aleppo')).toBeVisible();
  // An unstyled shape would be painted black, over all that lies below.
  expect(
    await page
      .locator('svg.map path, svg.map rect, svg.map-outlines path')
      .evaluateAll(
        (shapes) =>
          shapes.filter(
            (shape) =>
              shape.getAttribute('fill') !== 'none' &&
              shape.closest('[fill="none"]') === null &&
              !shape.classList.contains('leader'),
          ).length,
      ),
  ).toBe(0);
  await context.close();
});
