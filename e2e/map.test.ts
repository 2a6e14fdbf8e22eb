import { readdirSync, readFileSync } from 'node:fs';
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
  // It stands in a list that is folded until a link leads into it.
  await expect(page.locator('#c-place-khan-sheikhun')).toBeVisible();
});

test('a link from elsewhere opens the list of places at its place', async ({ page }) => {
  await page.goto('/map/');
  await expect(page.locator('#c-place-raqqa')).toBeHidden();
  await page.goto('/search/');
  await page.goto('/map/#raqqa');
  await expect(page.locator('#c-place-raqqa')).toBeInViewport();
});

test('every sign of the maps is explained', async ({ page }) => {
  await page.goto('/map/');
  const unexplained = await page.evaluate(() => {
    const signs = (within: string): Set<string> =>
      new Set(
        [
          ...document.querySelectorAll(`${within} :is(.mark-shape, .mark-disputed, .place-dot, .place-ring, .line)`),
        ].map((sign) => sign.getAttribute('class') ?? ''),
      );
    const explained = signs('.map-signs .map-legend');
    return [...signs('svg.map')].filter((sign) => !explained.has(sign));
  });
  expect(unexplained).toEqual([]);
  const [picture, legend, advance] = await Promise.all(
    ['svg.map >> nth=1', '.map-signs', '#advance'].map(
      async (what) => (await page.locator(what).boundingBox())?.y ?? 0,
    ),
  );
  expect(picture).toBeLessThan(legend ?? 0);
  expect(legend).toBeLessThan(advance ?? 0);
  await expect(page.locator('.advance > li a[href$="#signs"]')).toHaveCount(12);
});

test('before the offensive nothing is news and nothing disputed, and who held Idlib and Aleppo shows', async ({
  page,
}) => {
  await page.goto('/map/');
  const map = page.getByRole('group', { name: /The north-west of Syria before/ });
  await expect(map.locator('[data-place="idlib"]')).toHaveAttribute('data-control', 'opposition');
  await expect(map.locator('[data-place="aleppo"]')).toHaveAttribute('data-control', 'government');
  await expect(map.locator('.mark-disputed')).toHaveCount(0);
  await expect(map.locator('.mark:not(.is-standing)')).toHaveCount(0);
});

test('no place is marked as taken where its claim only says that it was reached', async ({ page }) => {
  await page.goto('/map/');
  for (const place of ['rastan', 'talbiseh', 'damascus'])
    await expect(page.locator(`svg.map .mark[data-place="${place}"][data-control]`)).toHaveCount(0);
});

test.describe('on paper', () => {
  test.use({ viewport: { width: 673, height: 986 } });

  test('each day stands beside its map, with the signs explained at the head and nothing folded', async ({ page }) => {
    await page.goto('/map/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('section[aria-labelledby="advance"] .map-legend')).toBeVisible();
    await expect(page.locator('#c-place-aleppo')).toBeVisible();
    await expect(page.locator('#ref-1')).toBeVisible();
    const days = await page.locator('.advance > li').evaluateAll((items) =>
      items.map((item) => {
        const box = (what: string): DOMRect | undefined => item.querySelector(what)?.getBoundingClientRect();
        const [day, maps, told] = [item.getBoundingClientRect(), box('.advance-maps'), box('.advance-told')];
        return {
          isApart: maps !== undefined && told !== undefined && maps.right <= told.left,
          isWithin: maps !== undefined && maps.bottom <= day.bottom + 1,
          height: day.height,
        };
      }),
    );
    expect(days.filter(({ isApart, isWithin }) => !isApart || !isWithin)).toEqual([]);
    // Two days have room on a page of A4, so that no map stands alone on a half-empty one.
    expect(Math.max(...days.map(({ height }) => height))).toBeLessThan(986);
    expect(days.filter(({ height }) => height > 986 / 2).length).toBeLessThan(4);
  });
});

test('there is a map for each of the twelve days, and all that is new on it leads to what tells it', async ({
  page,
}) => {
  await page.goto('/map/');
  const days = page.locator('.advance > li');
  await expect(days).toHaveCount(12);
  for (const day of await days.all()) expect(await day.locator('svg.map').count()).toBeGreaterThan(0);
  // Roads, towns and the marks of days before are links on the first map and on their own day.
  await expect(page.locator('.advance svg.map a:not([data-freshness="fresh"])')).toHaveCount(0);
  const marks = await page.locator('.advance svg.map a').evaluateAll((links) =>
    links.map((link) => {
      const href = link.getAttribute('href') ?? '';
      const told = document.getElementById(href.split('#')[1] ?? '')?.closest('li');
      const listed = [told, ...(told?.querySelectorAll('[data-event]') ?? [])].map((one) =>
        one?.getAttribute('data-event'),
      );
      const events = (link.getAttribute('data-events') ?? '').split(' ');
      return {
        href,
        label: link.getAttribute('aria-label') ?? '',
        events,
        missing: events.filter((id) => !listed.includes(id)),
      };
    }),
  );
  expect(marks.length).toBeGreaterThan(25);
  const several = marks.filter(({ events }) => events.length > 1);
  expect(several.length).toBeGreaterThan(5);
  for (const { href } of marks.filter((mark) => !several.includes(mark))) expect(href).toMatch(/#c-[a-z0-9-]+$/);
  for (const { label, events, missing } of several) {
    expect(label).toContain(`${events.length} events that day`);
    expect(missing).toEqual([]);
  }
});

test('places of the timeline that no map shows are named, with a way to each of their entries', async ({ page }) => {
  await page.goto('/map/');
  const listed = await page
    .locator('.off-map a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1]));
  const known = new Set(readdirSync('content/places').map((file) => file.replace(/\.yaml$/, '')));
  const expected = readdirSync('content/events').flatMap((file) => {
    const place = /^place: (\S+)/m.exec(readFileSync(`content/events/${file}`, 'utf8'))?.[1];
    return place === undefined || known.has(place) ? [] : [file.replace(/\.yaml$/, '')];
  });
  expect(expected.length).toBeGreaterThan(0);
  expect(listed.sort()).toEqual(expected.sort());
  await expect(page.locator('.off-map-why')).toContainText('invent no coordinates');
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
  await page.getByText(/All \d+ places with their coordinates/).click();
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
