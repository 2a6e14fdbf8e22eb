import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectLegible, expectLight, expectReachable } from './pictures.ts';

const DAY = '/timeline/as-known/2024-11-30/';

function shownEntries(page: Page): Locator {
  return page.locator('#list .event:visible');
}

/** The number that the style sheet counts and shows, as it is read out. */
async function countShown(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const texts = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value));
  return texts.join('|').match(/Entries shown: \|?(\d+)/)?.[1];
}

test.describe('the list', () => {
  test('begins each entry with its time, in order, and says when it was reported', async ({ page }) => {
    await page.goto('/timeline/');
    const entries = await page.locator('#list li.event').evaluateAll((items) =>
      items.map((item) => ({
        id: item.id,
        first: item.querySelector('*')?.firstElementChild?.tagName,
        date: item.querySelector('time')?.dateTime.slice(0, 10) ?? '',
        claims: item.querySelectorAll('[data-claim] a.cite').length,
        group: item.closest('section')?.querySelector('[id]')?.id ?? '',
      })),
    );
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(({ first, claims, id }) => first !== 'TIME' || claims === 0 || id === '')).toEqual([]);
    const dates = entries.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { group, date } of entries) expect(date.startsWith(group.slice(1))).toBe(true);
    const offensive = page.locator('section[aria-labelledby="d2024-11-30"] .event');
    for (const facts of await offensive.locator('.event-facts').allInnerTexts())
      expect(facts).toMatch(/First report here: \d|Day of the first report not recorded/);
  });

  test('is the same as the data', async ({ page, request }) => {
    await page.goto('/timeline/');
    const events = (await (await request.get('/data/events.json')).json()) as Record<string, unknown>[];
    expect(events.map(({ id }) => id)).toEqual(
      await page.locator('#list li.event').evaluateAll((items) => items.map(({ id }) => id)),
    );
    for (const { date, title, claims } of events) {
      expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(title).toBeTruthy();
      expect(claims).not.toEqual([]);
    }
  });

  test('reads with style sheets off: everything shows, and nothing says that it does not', async ({ page }) => {
    await page.goto('/timeline/');
    const all = await page.locator('#list .event').count();
    await page.evaluate(() =>
      document.querySelectorAll('style, link[rel="stylesheet"]').forEach((sheet) => sheet.remove()),
    );
    await page.locator('#theme-justice').check();
    expect(await shownEntries(page).count()).toBe(all);
    await expect(page.locator('.nothing-fits')).toBeHidden();
  });
});

test.describe('the filters, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('work by keyboard, count, and let go', async ({ page }) => {
    await page.goto('/timeline/');
    const all = await shownEntries(page).count();
    expect(await countShown(page)).toBe(String(all));
    await page.locator('#theme-any').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#theme-fighting')).toBeChecked();
    const fighting = await shownEntries(page).count();
    expect(fighting).toBeGreaterThan(0);
    expect(fighting).toBeLessThan(all);
    expect(await page.locator('#list .event:not([data-theme="fighting"]):visible').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Turkey');
    await expect(page.locator('#actor')).toHaveValue('turkey');
    const both = await shownEntries(page).count();
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(fighting);
    expect(await countShown(page)).toBe(String(both));
    // No heading stands over nothing, and the pictures show the same.
    for (const section of await page.locator('#list section:visible').all())
      expect(await section.locator('.event:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.timeline-pictures a[data-event]:visible').count()).toBe(both);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await shownEntries(page).count()).toBe(all);
  });

  test('say so where nothing fits', async ({ page }) => {
    await page.goto('/timeline/');
    const none = page.locator('.nothing-fits');
    await expect(none).toBeHidden();
    await page.locator('#theme-justice').check();
    await page.locator('#actor').selectOption('hezbollah');
    await expect(none).toBeVisible();
    expect(await shownEntries(page).count()).toBe(0);
    expect(await countShown(page)).toBe('0');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(none).toBeHidden();
  });
});

test('a filter answers at once', async ({ page }) => {
  await page.goto('/timeline/');
  const took = await page.locator('#theme-talks').evaluate((radio: HTMLInputElement) => {
    const start = performance.now();
    radio.click();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
  expect(took).toBeLessThan(1000);
});

test.describe('the pictures', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('can be read on a phone and on a wide screen, and are light', async ({ page }) => {
    await page.goto('/timeline/');
    await expectLegible(page, '.timeline-picture');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectLight(page, '.timeline-picture');
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectLegible(page, '.timeline-picture');
  });

  test('cut off no mark, and each leads to its entry of that day', async ({ page }) => {
    await page.goto('/timeline/');
    const wrong = await page.locator('.timeline-picture a[data-event]').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const box = mark.getBoundingClientRect();
        const within = mark.closest('svg')?.getBoundingClientRect();
        const entry = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
        const date = entry?.querySelector('time')?.dateTime ?? '';
        const fits = within !== undefined && box.left >= within.left - 1 && box.right <= within.right + 1;
        return fits && date.startsWith(mark.getAttribute('data-date') ?? 'none') ? [] : [mark.outerHTML];
      }),
    );
    expect(wrong).toEqual([]);
    const entries = await page.locator('#list .event').count();
    expect(await page.locator('.timeline-picture a[data-event]').count()).toBe(entries);
  });

  test('are walked and followed by keyboard', async ({ page }) => {
    await page.goto('/timeline/');
    await expectReachable(page, '.timeline-picture');
    const mark = page.locator('#clocks a[data-event]').first();
    await mark.focus();
    const { name, href } = await mark.evaluate((link) => ({
      name: link.getAttribute('aria-label'),
      href: link.getAttribute('href') ?? '',
    }));
    expect(name).toMatch(/^27 November 2024: .+; first report here \d+/);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(href.slice(href.indexOf('#')));
  });
});

test.describe('as known on a day', () => {
  test('cites no later document, and says what stood otherwise then', async ({ page }) => {
    await page.goto(DAY);
    const published = await page
      .locator('main [data-published]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-published') ?? ''));
    expect(published.length).toBeGreaterThan(20);
    expect(published.filter((day) => day > '2024-11-30' || day === '')).toEqual([]);
    expect(await page.locator('.known-claim:not(:has([data-published]))').count()).toBe(0);
    expect(await page.locator('.known-new').count()).toBeGreaterThan(0);
    await expect(page.locator('main')).toContainText(/\d independent origins? then, \d today/);
    await expect(page.locator('main')).toContainText('sources differ today');
    // What stood then is not what stands today: no claim there bears today's dispute as its standing.
    expect(await page.locator('.known-claim[data-standing="disputed"]').count()).toBe(0);
  });

  test('leads to the day before and after, and is reached from the timeline', async ({ page }) => {
    await page.goto('/timeline/');
    await page.locator('section[aria-labelledby="d2024-11-30"] .as-known-link a').click();
    await expect(page).toHaveURL(new RegExp(`${DAY}$`));
    await page.getByRole('link', { name: '1 December 2024', exact: true }).first().click();
    await expect(page.locator('h1')).toHaveText('As known on 1 December 2024');
    await page.locator('a[rel="prev"]').click();
    await expect(page.locator('h1')).toHaveText('As known on 30 November 2024');
    await page.locator('.known-day h2 a').first().click();
    await expect(page).toHaveURL(/\/timeline\/#d2024-11-27$/);
  });
});
