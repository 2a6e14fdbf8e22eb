import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { expectLegible, expectLight, expectReachable } from './pictures.ts';
import { ADDRESSES } from './site-pages.ts';

const CHARTS = ADDRESSES.filter((address) => /^\/charts\/[^/]+\/$/.test(address));

for (const address of CHARTS) {
  test(`${address} can be read on a phone and on a wide screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    await expectLegible(page, '.chart-panel');
    await expectLight(page, '.chart-panel');
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectLegible(page, '.chart-panel');
  });

  test(`${address} draws and lists its numbers to the last digit`, async ({ page }) => {
    const rows = readFileSync(`dist${address}numbers.csv`, 'utf8').trim().split('\r\n').slice(1);
    const numbers = new Set(rows.map((row) => row.split(',').slice(0, 3).join(' ')));
    // A row for each number, so that a table can be plotted as it is.
    expect(rows).toHaveLength(numbers.size);
    await page.goto(address);
    const drawn = await page
      .locator('.chart-panel')
      .evaluateAll((panels) =>
        panels.flatMap((panel) =>
          [...panel.querySelectorAll('.chart-dot')].map((dot) => [
            panel.getAttribute('data-series'),
            dot.getAttribute('data-claim'),
            dot.getAttribute('data-value'),
          ]),
        ),
      );
    const read = drawn.map(([series, claim, value]) => `${series} ${claim?.slice(`${series}-`.length)} ${value}`);
    expect(new Set(read)).toEqual(numbers);
    expect(drawn.length).toBe(numbers.size);
    // Each dot stands in the order of its number: the higher the number, the higher the dot.
    const heights = await page.locator('.chart-panel').evaluateAll((panels) =>
      panels.flatMap((panel) =>
        [...panel.querySelectorAll('.chart-dot')].map((dot) => ({
          value: Number(dot.getAttribute('data-value')),
          height:
            panel.getBoundingClientRect().bottom -
            (dot.querySelector('.chart-touch')?.getBoundingClientRect().top ?? NaN),
        })),
      ),
    );
    const [least, most] = [heights.reduce(lower), heights.reduce(higher)];
    for (const { value, height } of heights) {
      const share = most.value === least.value ? 0 : (value - least.value) / (most.value - least.value);
      expect(Math.abs(height - (least.height + share * (most.height - least.height)))).toBeLessThan(0.5);
    }
  });
}

interface Drawn {
  readonly value: number;
  readonly height: number;
}

function lower(a: Drawn, b: Drawn): Drawn {
  return b.value < a.value ? b : a;
}

function higher(a: Drawn, b: Drawn): Drawn {
  return b.value > a.value ? b : a;
}

test('a chart drawn in an explainer can be read on a phone, and leads to its numbers', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/toll/');
  await expectLegible(page, '.panel-chart .chart-panel');
  await page.getByRole('group', { name: 'People killed in the war' }).locator('.chart-dot').last().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/charts\/war-dead\/#c-war-/);
});

test('a dot leads to its number, its claim and its document, by keyboard', async ({ page }) => {
  await page.goto('/charts/toll-offensive/');
  await expectReachable(page, '.chart-panel');
  await page.locator('.chart-dot').nth(2).focus();
  await page.keyboard.press('Enter');
  const claim = page.locator(':target');
  await expect(claim).toHaveClass(/claim/);
  await expect(claim.locator('a.cite').first()).toBeVisible();
});

test('a dot is heard with who counted, the day and the number, and a table with its unit', async ({ page }) => {
  await page.goto('/charts/refugees/');
  const names = await page
    .locator('.chart-dot')
    .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('aria-label')));
  for (const name of names) expect(name).toMatch(/(UNHCR|Germany).*, (\d+ )?(\w+ )?20\d\d: .*\d.* people$/);
  await expect(page.locator('table caption').first()).toContainText(
    'Counted by UN refugee agency (UNHCR), in people: ',
  );
});

test('a picture of many dots is passed with one link', async ({ page }) => {
  await page.goto('/charts/refugees/');
  await page.getByRole('link', { name: /^Past the picture/ }).press('Enter');
  await expect(page).toHaveURL(/#numbers$/);
});

test('on paper a picture and its table stand on one page where they are not too long', async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 986 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/charts/people-in-need/');
  const box = await page.locator('table').last().boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(986);
});

test('a panel of a chart can be linked to', async ({ page }) => {
  await page.goto('/charts/toll-offensive/');
  await page.getByRole('link', { name: 'Link to the picture: Observatory: all people killed' }).press('Enter');
  await expect(page).toHaveURL(/#picture-offensive-all$/);
  const panel = page.locator(':target');
  await expect(panel.locator('.chart-panel')).toHaveAttribute('data-series', 'offensive-all');
  await expect(panel).toContainText('since 27 November 2024');
});

test('on a phone a dot leads to its whole row, and a link to a panel to its head', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/charts/toll-offensive/#c-offensive-all-2024-12-06');
  const row = page.locator('tr', { has: page.locator(':target') });
  await expect(row).toContainText('6 December 2024');
  await expect(row.locator('.number')).toContainText('more than');
  await expect(row).toHaveCSS('box-shadow', /rgb/);
  expect((await row.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.goto('/charts/toll-offensive/#picture-offensive-government');
  const figure = page.locator('figure:target');
  await expect(figure.locator('figcaption')).toBeInViewport({ ratio: 1 });
});

test('a day without a number has a row that says so', async ({ page }) => {
  await page.goto('/charts/toll-offensive/');
  const rows = page.locator('#offensive-all tbody tr');
  await expect(rows.filter({ hasText: 'no number found' }).first()).toContainText('5 December 2024');
  await page.goto('/charts/refugees/');
  await expect(page.locator('tr.no-number')).toHaveCount(0);
  await expect(page.getByText('A date that is not in a table has no number here')).toBeVisible();
});

test('behind a line stand only lines that count the same, each with its name', async ({ page }) => {
  for (const [address, most] of [
    ['/charts/war-dead/', 1],
    ['/charts/detained/', 0],
    ['/charts/toll-offensive/', 0],
  ] as const) {
    await page.goto(address);
    const behind = await page
      .locator('.chart-panel')
      .evaluateAll((panels) => panels.map((panel) => panel.querySelectorAll('.chart-name').length));
    expect(Math.max(...behind)).toBe(most);
  }
  await page.goto('/charts/war-dead/');
  await expect(page.locator('#picture-war-estimate .chart-other')).toHaveCount(0);
});

test('three panels stand side by side where the screen is wide, with text of the same size', async ({ page }) => {
  const measured = async (width: number): Promise<{ readonly across: number; readonly text: number }> => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/charts/toll-offensive/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    return page.locator('.chart-panel').evaluateAll((panels) => ({
      across: new Set(panels.map((panel) => panel.getBoundingClientRect().left)).size,
      text: panels[0]?.querySelector('text')?.getBoundingClientRect().height ?? NaN,
    }));
  };
  const wide = await measured(1552);
  const usual = await measured(1280);
  expect([wide.across, usual.across]).toEqual([3, 2]);
  expect(Math.abs(wide.text - usual.text)).toBeLessThan(0.5);
});

test('a chart reads in full without styles and without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.route(/\.css$/, (route) => route.abort());
  await page.goto('/charts/toll-offensive/');
  const table = page.getByRole('table').first();
  await expect(table).toContainText('1 December 2024');
  await expect(page.locator('.chart-panel').first()).toBeVisible();
  await context.close();
});
