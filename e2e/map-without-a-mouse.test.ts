import { expect, test } from './fixtures.ts';
import type { Locator } from '@playwright/test';

test('a mark is heard with who held the place, and the day', async ({ page }) => {
  await page.goto('/map/');
  const day = (date: string): Locator => page.locator('.advance > li').filter({ has: page.locator(`#day-${date}`) });
  await expect(
    day('2024-11-29').getByRole('link', { name: 'Saraqib, held by opposition forces, 29 November 2024' }),
  ).toHaveCount(1);
  const later = 'Saraqib, held by opposition forces since 29 November 2024';
  await expect(day('2024-11-30').getByRole('img', { name: later })).toHaveCount(1);
  await expect(
    page
      .locator('.map-opening')
      .getByRole('link', { name: 'Aleppo, held by government forces since 22 December 2016' }),
  ).toHaveCount(1);
  const labels = await page
    .locator('.advance .mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  expect(labels.filter((label) => !/ \d{4}\b|before the offensive/.test(label))).toEqual([]);
});

test('towns are heard from north to south, on the maps and in the lists beside them, and a step says where it leads', async ({
  page,
}) => {
  await page.goto('/map/');
  const december = page.locator('.advance > li').nth(4);
  const heard = await december.locator('a.mark').evaluateAll((all) => all.map((one) => one.getAttribute('data-place')));
  expect(heard).toEqual(['tal-rifaat', 'aleppo', 'kuweires', 'al-safira', 'idlib', 'khanaser']);
  await expect(december.locator('.changes-of-hands b')).toHaveText([
    'Tal Rifaat',
    'Aleppo',
    'Kuweires air base',
    'al-Safira',
    'Khanaser',
  ]);
  await expect(december.getByRole('link', { name: 'Day before: 30 November' })).toHaveAttribute(
    'href',
    /#day-2024-11-30$/,
  );
  await expect(december.getByRole('link', { name: 'Next day: 2 December' })).toHaveAttribute(
    'href',
    /#day-2024-12-02$/,
  );
});

test('a picture of many links can be passed at once, without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  for (const [picture, next] of [
    ['#past-north-west-map', 'how they are drawn'],
    ['#past-syria-map', 'the list'],
  ] as const) {
    await page.goto('/map/');
    const past = page.locator(`a[href$="${picture}"]`);
    expect(await past.evaluate((link) => getComputedStyle(link).clipPath)).not.toBe('none');
    await past.focus();
    await expect(past).toHaveCSS('clip-path', 'none');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(next);
  }
  await context.close();
});

test('the ring around what has the focus is whole, and no mark is too small to press unless its town is in a list', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/map/');
  const links = page.locator('svg.map:visible a');
  for (const link of await links.all()) {
    await link.focus();
    await page.keyboard.press('Shift');
    await expect(link).toHaveCSS('outline-style', 'solid');
  }
  await expect(page.locator('svg.map:visible').first()).toHaveCSS('overflow', 'visible');
  const small = await page.locator('svg.map:visible a[data-place]').evaluateAll((all) =>
    all
      .filter((link) => {
        const { width = 0, height = 0 } = link.querySelector('.seat')?.getBoundingClientRect() ?? {};
        return Math.min(width, height) < 24;
      })
      .filter((link) => {
        const place = link.getAttribute('data-place') ?? '';
        const id = link.classList.contains('is-new') ? `day-${link.getAttribute('data-date')}-${place}` : place;
        return document.getElementById(id) === null;
      })
      .map((link) => link.getAttribute('aria-label')),
  );
  expect(small).toEqual([]);
});

test.describe('in colours that the reader has forced', () => {
  test.use({ forcedColors: 'active' });

  test('links are links, other names are text, and halos are the ground', async ({ page }) => {
    await page.goto('/map/');
    const looks = await page.evaluate(() => {
      const asked = document.body.appendChild(document.createElement('i'));
      const system = (name: string): string => {
        asked.style.color = name;
        return getComputedStyle(asked).color;
      };
      const texts = (where: string): string[] => [
        ...new Set(
          [...document.querySelectorAll(`svg.map ${where}`)].map((text) => {
            const { fill, stroke } = getComputedStyle(text);
            return `${fill} on ${stroke}`;
          }),
        ),
      ];
      const [link, text, ground] = ['LinkText', 'CanvasText', 'Canvas'].map(system);
      return {
        links: texts('a text'),
        others: texts('g.mark text, g.place text'),
        expected: [`${link} on ${ground}`, `${text} on ${ground}`],
        strokes: [
          ...new Set(
            [...document.querySelectorAll('svg.map :is(.line, .mark-shape, .mark-disputed, .event-pin path)')].map(
              (one) => getComputedStyle(one).stroke,
            ),
          ),
        ],
        text,
      };
    });
    expect(looks.links).toEqual([looks.expected[0]]);
    expect(looks.others).toEqual([looks.expected[1]]);
    expect(looks.strokes).toEqual([looks.text]);
  });
});
