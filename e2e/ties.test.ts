import { readdirSync } from 'node:fs';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { expectLegible, expectLight, expectReachable } from './pictures.ts';

const ADDRESS = '/who-stands-where/';
const TIES = readdirSync('content/ties').map((file) => file.slice(0, -'.yaml'.length));

const PICTURE = 'svg.ties-drawing';

for (const width of [320, 360, 768, 1280]) {
  test(`at ${width} pixels one picture is shown, and can be read`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ADDRESS);
    await expect(page.locator(`${PICTURE}:visible`)).toHaveCount(1);
    await expectLegible(page, PICTURE);
    await expectReachable(page, PICTURE);
  });
}

test('every tie of the content is drawn, and leads to its row with its citations', async ({ page }) => {
  await page.goto(ADDRESS);
  const ties = page.locator(`${PICTURE}:visible a.tie`);
  const drawn = await ties.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
  expect(drawn.sort()).toEqual([...TIES].sort());
  for (const id of TIES) await expect(page.locator(`tr#${id} a.cite`).first()).toBeVisible();
  const backing = page.locator(`${PICTURE}:visible`).getByRole('link', { name: 'Turkey backed the SNA' });
  await expect(backing).toHaveAttribute('data-kind', 'backs');
  await backing.click();
  await expect(page).toHaveURL(/#turkey-sna$/);
  await expect(page.locator('tr#turkey-sna')).toBeInViewport();
});

for (const width of [360, 1280]) {
  test(`at ${width} pixels no line runs on another one, so that lines can be counted`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ADDRESS);
    const together = await page.locator(`${PICTURE}:visible .tie-touch`).evaluateAll((paths) => {
      const lines = (paths as SVGPathElement[]).map((path) => ({
        id: path.closest('a')?.getAttribute('href') ?? '',
        points: Array.from({ length: 41 }, (_point, step) =>
          path.getPointAtLength((path.getTotalLength() * step) / 40),
        ),
      }));
      return lines.flatMap((line) =>
        lines
          .filter((other) => other !== line)
          .filter(({ points }) => {
            const near = line.points.filter((one) =>
              points.some((there) => Math.hypot(one.x - there.x, one.y - there.y) < 4),
            );
            return near.length > 10;
          })
          .map((other) => `${line.id} ${other.id}`),
      );
    });
    expect(together).toEqual([]);
  });
}

test('the table has a name, and on paper no row is torn apart', async ({ page }) => {
  await page.goto(ADDRESS);
  await expect(page.getByRole('table', { name: 'Who stood how to whom' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.ties-table tbody tr').first()).toHaveCSS('break-inside', 'avoid');
});

test('the picture is passed with one link', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByRole('link', { name: 'Past the picture' }).press('Enter');
  await expect(page).toHaveURL(/#ties$/);
});

test('ties are reached by keyboard, and the one that is reached can be seen', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByRole('link', { name: 'Past the picture' }).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('a.tie:focus');
  await expect(focused).toHaveAttribute('aria-label', /\w/);
  await expect(focused.locator('.tie-seat')).toHaveCSS('stroke-width', '2px');
  const id = (await focused.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator(`tr${id}`)).toBeInViewport();
});

test('the page of an actor leads to its ties', async ({ page }) => {
  await page.goto('/actors/turkey/');
  await page.getByRole('link', { name: 'Turkey backed the SNA' }).click();
  await expect(page.locator('tr#turkey-sna')).toBeInViewport();
});

test('the pictures and their page are light', async ({ page }) => {
  await page.goto(ADDRESS);
  await expectLight(page, PICTURE);
});

test('both forms are accessible', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ADDRESS);
    expect(await violationsOf(page, { include: 'section:has(> #picture)' })).toEqual([]);
  }
});

test.describe('without style sheets and scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('one picture remains, with its names, its signs and the table', async ({ page }) => {
    await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(ADDRESS);
    const picture = page.locator(`${PICTURE}:visible`);
    await expect(picture).toHaveCount(1);
    await expect(picture.getByText('Hezbollah')).toBeVisible();
    expect(
      await picture
        .locator('text')
        .first()
        .evaluate((text) => getComputedStyle(text).fill),
    ).not.toBe('none');
    await expect(picture.locator('a.tie')).toHaveCount(TIES.length);
    await expect(page.locator('table').getByRole('row')).toHaveCount(TIES.length + 1);
    await expect(page.locator('dl')).toContainText('That does not make them friends.');
  });
});
