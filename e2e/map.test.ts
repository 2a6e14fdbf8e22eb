import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

interface TextBox {
  readonly map: string;
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly isCut: boolean;
}

/** Every text of every map that is shown, as the browser has drawn it. */
function textsOf(page: Page): Promise<TextBox[]> {
  return page.locator('svg.map:visible').evaluateAll((maps) =>
    maps.flatMap((map) => {
      const frame = map.getBoundingClientRect();
      const scale = frame.width / Number((map.getAttribute('viewBox') ?? '').split(' ')[2]);
      return [...map.querySelectorAll('text')].map((text) => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        return {
          map: map.querySelector('title')?.textContent ?? map.getAttribute('aria-label') ?? '',
          text: text.textContent,
          size: Number.parseFloat(text.getAttribute('font-size') ?? '0') * scale,
          left,
          top,
          right,
          bottom,
          isCut: left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
        };
      });
    }),
  );
}

/** Boxes of text hold room above and below the letters, where two lines of a name may meet. */
const LEADING = 2;

function meet(one: TextBox, other: TextBox): boolean {
  return (
    one.map === other.map &&
    one.left < other.right &&
    other.left < one.right &&
    one.top + LEADING < other.bottom - LEADING &&
    other.top + LEADING < one.bottom - LEADING
  );
}

for (const width of [360, 768, 1280]) {
  test(`at ${width} pixels the names on the maps are large enough, whole, and apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/map/');
    await page.evaluate(() => document.fonts.ready);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter(({ size }) => size < 11)).toEqual([]);
    expect(texts.filter(({ isCut }) => isCut)).toEqual([]);
    const meeting = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => (meet(one, other) ? [`${one.map}: ${one.text}, ${other.text}`] : [])),
    );
    expect(meeting).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a keyboard reaches the marks, and each leads to what it rests on', async ({ page }) => {
  await page.goto('/map/');
  const map = page.getByRole('group', { name: /The north-west of Syria before/ });
  const links = map.getByRole('link');
  await links.first().focus();
  const names: string[] = [];
  for (let pressed = 0; pressed < 5; pressed += 1) {
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
    await page.keyboard.press('Tab');
  }
  expect(new Set(names).size).toBe(5);
  expect(names).not.toContain('');
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

test('a picture costs at most 30 kB, the page with all of them 120 kB', async ({ page }) => {
  const response = await page.goto('/map/');
  const html = (await response?.text()) ?? '';
  const pictures = html.match(/<svg class="map[\s\S]*?<\/svg>/g) ?? [];
  expect(pictures.length).toBeGreaterThan(16);
  for (const picture of pictures) expect(gzipSync(picture).byteLength).toBeLessThanOrEqual(30_000);
  const sheets = await page
    .locator('link[rel="stylesheet"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  let bytes = gzipSync(html).byteLength;
  for (const sheet of sheets.filter((address) => !address.endsWith('/typefaces.css')))
    bytes += gzipSync(await (await page.request.get(sheet)).body()).byteLength;
  expect(bytes).toBeLessThanOrEqual(120_000);
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
