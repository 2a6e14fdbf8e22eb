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
          ...document.querySelectorAll(
            `${within} :is(.mark-shape, .mark-disputed, .event-pin, .place-dot, .place-ring, .line)`,
          ),
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

  test('each day stands beside its map, two a sheet, with the signs explained at the head and nothing folded', async ({
    page,
  }) => {
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
          isApart: maps !== undefined && told !== undefined && (maps.right <= told.left || maps.bottom <= told.top),
          isWithin: maps !== undefined && maps.bottom <= day.bottom + 1 && maps.right <= day.right + 1,
          mapHeight: box('svg.map')?.height ?? 0,
          height: day.height,
        };
      }),
    );
    expect(days.filter(({ isApart, isWithin }) => !isApart || !isWithin)).toEqual([]);
    // In pixels, of which 38 are a centimetre.
    expect(days.filter(({ mapHeight }) => mapHeight < 7.5 * 38)).toEqual([]);
    for (let first = 0; first < days.length; first += 2)
      expect((days[first]?.height ?? 0) + (days[first + 1]?.height ?? 0)).toBeLessThan(986);
  });

  test('what is hollow stays hollow', async ({ page }) => {
    await page.goto('/map/2024-11-28/');
    await page.emulateMedia({ media: 'print' });
    const idlib = page.locator('.mark.is-older[data-place="idlib"] .mark-shape:visible');
    await expect(idlib).toHaveCSS('fill', 'rgb(255, 255, 255)');
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
  await expect(page.locator('.advance svg.map a:not(.is-new)')).toHaveCount(0);
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
    expect(label).toContain(`; ${events.length} events `);
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

test('who holds a place stays on its map on every day on which something else happens there', async ({ page }) => {
  await page.goto('/map/');
  const day = (date: string) => page.locator('.advance > li').filter({ has: page.locator(`#day-${date}`) });
  for (const [date, place, holder] of [
    ['2024-12-02', 'idlib', 'opposition'],
    ['2024-12-02', 'tal-rifaat', 'turkey-backed'],
    ['2024-12-03', 'aleppo', 'opposition'],
    ['2024-12-04', 'tal-rifaat', 'turkey-backed'],
  ] as const) {
    const mark = day(date).locator(`.mark[data-place="${place}"]`);
    await expect(mark).toHaveAttribute('data-control', holder);
    await expect(mark.locator('.mark-shape')).toHaveCount(1);
    await expect(mark.locator('.event-pin')).toHaveCount(1);
  }
  // Of Damascus on its last day no claim says who held it, and its own sign is there all the same.
  const damascus = day('2024-12-08').locator('.mark[data-place="damascus"]');
  await expect(damascus.locator('.place-ring')).toHaveCount(1);
  await expect(damascus.locator('.event-pin')).toHaveCount(1);
  await expect(day('2024-12-08').locator('#day-2024-12-08-damascus')).toContainText('who held it is not told');
  await expect(day('2024-12-08').locator('#day-2024-12-08-damascus')).toContainText('Assad’s rule ends');
});

test('the sides have one weight on the maps: filled alike, and as dark as each other', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/map/2024-12-06/');
    const tones = await page.locator('.day-signs .map-legend li:nth-child(-n + 4) .mark-shape').evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { fill } = getComputedStyle(shape);
        const [red = 0, green = 0, blue = 0] = (fill.match(/\d+/g) ?? []).map((part) => (Number(part) / 255) ** 2.2);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      }),
    );
    expect(tones).toHaveLength(4);
    const [lightest, darkest] = [Math.max(...tones), Math.min(...tones)];
    expect((lightest + 0.05) / (darkest + 0.05)).toBeLessThan(1.25);
  }
});

test('each day says which part of the country it shows, and where the rest stands', async ({ page }) => {
  await page.goto('/map/');
  const notes = page.locator('.advance > li .frame-note');
  await expect(notes).toHaveCount(12);
  await expect(notes.nth(9)).toContainText('the whole country');
  await expect(notes.nth(10)).toContainText('The rest of the country stands as on 6 December');
  await expect(notes.nth(10).getByRole('link')).toHaveAttribute('href', /#day-2024-12-06$/);
});

test('nothing on a map is told that the lists beside it do not tell', async ({ page }) => {
  await page.goto('/map/');
  const untold = await page.locator('.advance > li').evaluateAll((days) =>
    days.flatMap((day) => {
      const listed = new Set(
        [...day.querySelectorAll('li[data-event]')].map((item) => item.getAttribute('data-event')),
      );
      return [...day.querySelectorAll('a.mark.is-new')]
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
