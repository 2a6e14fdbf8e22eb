import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectLegible, expectLight, expectReachable } from './pictures.ts';

/** An entry about fighting. */
const FIGHTING = '2024-11-29-aleppo-entered';

const DAY = '/timeline/as-known/2024-11-30/';

/** How many entries of the list show. The browser is asked once: to ask for each by `:visible` takes it half a minute. */
function countEntries(page: Page, fitting = '.event'): Promise<number> {
  return page.locator(`#list ${fitting}`).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
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
    expect(await countEntries(page)).toBe(all);
    await expect(page.locator('.nothing-fits')).toBeHidden();
  });
});

test('the titles of its entries are headings, under that of their year or day', async ({ page }) => {
  await page.goto('/timeline/');
  const levels = await page.locator('#list .event').evaluateAll((entries) =>
    entries.map((entry) => {
      const above = entry.closest('section')?.querySelector('.heading > :is(h2, h3)')?.tagName;
      return `${above} ${entry.querySelector('.event-title')?.tagName}`;
    }),
  );
  expect(new Set(levels)).toEqual(new Set(['H2 H3', 'H3 H4']));
});

test('lists its years once, beside contents of which nothing is said to be folded', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/timeline/');
  await expect(page.getByRole('link', { name: '2016', exact: true })).toHaveCount(1);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link', { name: 'The same as a picture' })).toBeVisible();
  await expect(contents.locator('summary')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(contents.getByRole('link')).toHaveCount(0);
  await contents.locator('summary').click();
  await contents.getByRole('link', { name: 'The same as a picture' }).click();
  await expect(page).toHaveURL(/#picture$/);
});

test.describe('the filters, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leave the entry in sight that a link leads to', async ({ page }) => {
    await page.goto(`/timeline/#${FIGHTING}`);
    await page.locator('#theme-justice').check();
    await expect(page.locator(`[id="${FIGHTING}"]`)).toBeVisible();
    expect(await countEntries(page, '.event:not([data-theme="justice"])')).toBe(1);
  });

  test('work by keyboard, count, and let go', async ({ page }) => {
    await page.goto('/timeline/');
    const all = await countEntries(page);
    expect(await countShown(page)).toBe(String(all));
    await page.locator('#theme-any').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#theme-fighting')).toBeChecked();
    const fighting = await countEntries(page);
    expect(fighting).toBeGreaterThan(0);
    expect(fighting).toBeLessThan(all);
    expect(await countEntries(page, '.event:not([data-theme="fighting"])')).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Turkey');
    await expect(page.locator('#actor')).toHaveValue('turkey');
    const both = await countEntries(page);
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(fighting);
    expect(await countShown(page)).toBe(String(both));
    // No heading stands over nothing, and the pictures show the same.
    const shown = await page.evaluate(() => {
      const visible = (what: string, within: Element = document.body): Element[] =>
        [...within.querySelectorAll(what)].filter((one) => one.checkVisibility());
      return {
        empty: visible('#list section').filter((section) => visible('.event', section).length === 0).length,
        marks: visible('.timeline-pictures a[data-event]').length,
      };
    });
    expect(shown).toEqual({ empty: 0, marks: both });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await countEntries(page)).toBe(all);
  });

  test('say so where nothing fits', async ({ page }) => {
    await page.goto('/timeline/');
    const none = page.locator('.nothing-fits');
    const jumps = page.locator('.timeline-jump');
    await expect(jumps).toBeVisible();
    await expect(none).toBeHidden();
    await page.locator('#theme-justice').check();
    await page.locator('#actor').selectOption('hezbollah');
    await expect(none).toBeVisible();
    await expect(jumps).toBeHidden();
    expect(await countEntries(page)).toBe(0);
    expect(await countShown(page)).toBe('0');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(none).toBeHidden();
  });
});

test.describe('a choice of the filters', () => {
  test('can be linked, and is followed where it exists', async ({ page }) => {
    await page.goto('/timeline/?theme=justice&actor=united-nations');
    await expect(page.locator('#theme-justice')).toBeChecked();
    await expect(page.locator('#actor')).toHaveValue('united-nations');
    expect(await countEntries(page, '.event:not([data-theme="justice"])')).toBe(0);
    await page.goto('/timeline/?theme=weather&actor=%22%5D');
    await expect(page.locator('#theme-any')).toBeChecked();
    await expect(page.locator('#actor')).toHaveValue('');
  });

  test('stands in the address, and nothing is fetched before one is made', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.js')) scripts.push(request.url());
    });
    await page.goto('/timeline/#y2016', { waitUntil: 'networkidle' });
    expect(scripts).toEqual([]);
    await page.locator('#theme-talks').check();
    await expect(page).toHaveURL(/\/timeline\/\?theme=talks#y2016$/);
    await page.locator('#actor').selectOption('turkey');
    await expect(page).toHaveURL(/\?theme=talks&actor=turkey#y2016$/);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(page).toHaveURL(/\/timeline\/#y2016$/);
  });

  test('is said with what it leaves', async ({ page }) => {
    await page.goto('/timeline/');
    const status = page.getByRole('status').and(page.locator('.timeline-status'));
    await expect(status).toBeEmpty();
    const all = await countEntries(page);
    await page.locator('#actor').selectOption({ label: 'Turkey' });
    await expect(status).toHaveText(`${await countEntries(page)} of ${all} events: Actor: Turkey`);
    await page.locator('#theme-talks').check();
    await expect(status).toHaveText(
      `${await countEntries(page)} of ${all} events: Theme: Talks and agreements; Actor: Turkey`,
    );
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(status).toHaveText(`All ${all} events are shown.`);
    await expect(page.locator('.events-shown')).toBeHidden();
  });

  test('is counted once the whole page has arrived, and not before', async ({ page }) => {
    const [head = '', rest = ''] = readFileSync('dist/timeline/index.html', 'utf8').split(/(?=id="y2016")/);
    const server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      if (path !== '/timeline/') return response.end(readFileSync(`dist${path}`));
      response.setHeader('content-type', 'text/html').write(head);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return response.end(rest);
    }).listen(0, '127.0.0.1');
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        const words = document.querySelector('.timeline-status')?.textContent ?? '';
        if (words !== '' && said.at(-1) !== words) said.push(words);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/timeline/?actor=turkey`);
    await expect(page.locator('.timeline-status')).not.toBeEmpty();
    const [shown, all] = [await countEntries(page), await page.locator('#list .event').count()];
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    server.close();
    expect(said).toEqual([`${shown} of ${all} events: Actor: Turkey`]);
  });

  test('gives way to a link into an entry that it hides, and says so', async ({ page }) => {
    const entry = page.locator(`[id="${FIGHTING}"]`);
    const status = page.locator('.timeline-status');
    await page.goto(`/timeline/?theme=justice#${FIGHTING}`);
    await expect(entry).toBeInViewport();
    await expect(status).toHaveText(/outside of your choice \(Theme: Justice\)\. All \d+ events are shown\.$/);
    await expect(page).toHaveURL(new RegExp(`/timeline/#${FIGHTING}$`));
    await page.locator('#theme-talks').check();
    await expect(entry).toBeHidden();
    await expect(page).toHaveURL(/\/timeline\/\?theme=talks$/);
    await page.evaluate((id) => location.assign(`#${id}`), FIGHTING);
    await expect(entry).toBeInViewport();
    await expect(page.locator('#theme-any')).toBeChecked();
    await expect(status).toContainText('Theme: Talks and agreements');
  });

  test('comes back with its address: back, forward, and reload', async ({ page }) => {
    await page.goto('/timeline/?theme=talks');
    await page.locator('.timeline-jump').getByRole('link', { name: '2016' }).click();
    await page.locator('#theme-abroad').check();
    await page.goBack();
    await expect(page.locator('#theme-talks')).toBeChecked();
    await expect(page.locator('.timeline-status')).toContainText('Theme: Talks and agreements');
    await page.goForward();
    await expect(page.locator('#theme-abroad')).toBeChecked();
    await page.reload();
    await expect(page.locator('#theme-abroad')).toBeChecked();
    await expect(page.locator('.timeline-status')).toContainText('Theme: Other states');
  });

  test('leaves only ways to what is shown, and prints only its references', async ({ page }) => {
    await page.goto('/timeline/');
    await page.locator('.timeline-jump').getByRole('link', { name: '30 November' }).click();
    await expect(page.locator('#d2024-11-30')).toBeInViewport();
    await page.goto('/timeline/?theme=justice');
    await expect(page.locator('#theme-justice')).toBeChecked();
    const targets = await page
      .locator('.timeline-jump li a')
      .evaluateAll((links) =>
        links
          .filter((link) => link.checkVisibility())
          .map((link) => document.getElementById(link.getAttribute('href')?.split('#')[1] ?? '')?.checkVisibility()),
      );
    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(targets)).toEqual(new Set([true]));
    await page.emulateMedia({ media: 'print' });
    const wrong = await page.evaluate(() => {
      const shown = (element: Element): boolean => element.checkVisibility();
      const numbers = (within: string): Set<string> =>
        new Set(
          [...document.querySelectorAll(`${within} a.cite`)]
            .filter(shown)
            .map((cite) => cite.textContent?.trim() ?? ''),
        );
      const cited = numbers('.prose');
      const printed = [...document.querySelectorAll<HTMLLIElement>('.references > ol > li')].filter(shown);
      return {
        missing: [...cited].filter((number) => !printed.some(({ value }) => String(value) === number)),
        idle: printed.filter(({ value }) => !cited.has(String(value))).map(({ id }) => id),
      };
    });
    expect(wrong).toEqual({ missing: [], idle: [] });
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

  test('name each event of the offensive, and have a day of it on one printed page', async ({ page }) => {
    await page.goto('/timeline/');
    const unnamed = await page.locator('#clocks a[data-event]').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const name = [...row.querySelectorAll('text')].map((text) => text.textContent).join(' ');
        return row.getAttribute('aria-label')?.includes(`: ${name};`) === true && name !== '' ? [] : [row.outerHTML];
      }),
    );
    expect(unnamed).toEqual([]);
    await page.setViewportSize({ width: 673, height: 986 });
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.clocks-day')
      .evaluateAll((days) => days.map((day) => day.getBoundingClientRect().height));
    expect(heights).toHaveLength(12);
    expect(Math.max(...heights)).toBeLessThan(986);
  });

  test('are passed with a link that is seen once it has the focus', async ({ page }) => {
    await page.goto('/timeline/');
    const past = page.getByRole('link', { name: 'Past the picture: All years' });
    await past.focus();
    await expect(past).toHaveCSS('clip-path', 'none');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Past the picture: The offensive on two clocks' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Back to the list' })).toBeFocused();
  });

  test('can be read in colours that the reader has set', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/timeline/');
    const unseen = await page.locator('.timeline-picture text').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { fill, stroke, paintOrder } = getComputedStyle(text);
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        return fill !== ground && (stroke === 'none' || paintOrder.startsWith('stroke')) ? [] : [text.outerHTML];
      }),
    );
    expect(unseen).toEqual([]);
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
    await expect(page.locator('.known-claim .differ').first()).toHaveText(/^sources differ today: .+\?$/);
    await expect(page.locator('.page-head a[href$="/charts/toll-offensive/"]')).toBeVisible();
    // What stood then is not what stands today: no claim there bears today's dispute as its standing.
    expect(await page.locator('.known-claim[data-standing="disputed"]').count()).toBe(0);
  });

  test('says where its words name who had not spoken yet, and what its signs and words mean', async ({ page }) => {
    await page.goto('/timeline/as-known/2024-11-29/');
    const claim = page.locator('.known-claim', { hasText: 'took Saraqib' });
    await expect(claim).toContainText('the documents cited here, only one origin had said so: North Press Agency.');
    await page.emulateMedia({ media: 'print' });
    const head = page.locator('.page-head');
    for (const words of ['Others may have reported sooner', '“New” where', 'worded as today', 'The signs say how'])
      await expect(head.getByText(words)).toBeVisible();
    expect(await page.locator('.known-day li.event:not(:has(h3))').count()).toBe(0);
  });

  test('names the events of other places that an entry tells with its own, and leads to them', async ({ page }) => {
    await page.goto('/timeline/as-known/2024-12-02/');
    const entry = page.locator('.event', { has: page.getByRole('heading', { name: /take al-Safira/ }) });
    await entry.getByRole('link', { name: /take Khanaser/ }).click();
    await expect(page).toHaveURL(/\/timeline\/#2024-12-01-khanaser$/);
  });

  test('gives the address of each document that it cites, also on paper', async ({ page }) => {
    await page.goto(DAY);
    await page.emulateMedia({ media: 'print' });
    const cited = await page
      .locator('.known-claim [data-published] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/#.*/, '') ?? ''));
    const listed = page.locator('.known-documents .ref-documents > li');
    const named = await listed.evaluateAll((items) =>
      items
        .filter((item) => item.querySelector('.road-live')?.checkVisibility())
        .map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(new Set(cited).size).toBe(await listed.count());
    expect(named.filter((href) => !cited.includes(href))).toEqual([]);
  });

  test('leads to the day before and after, and is reached from the timeline', async ({ page }) => {
    await page.goto('/timeline/');
    await page.locator('section[aria-labelledby="d2024-11-30"] .as-known-link a').click();
    await expect(page).toHaveURL(new RegExp(`${DAY}$`));
    await page.getByRole('link', { name: 'Next day: 1 December 2024' }).first().click();
    await expect(page.locator('h1')).toHaveText('As known on 1 December 2024');
    await page.getByRole('link', { name: 'Day before: 30 November 2024' }).first().click();
    await expect(page.locator('h1')).toHaveText('As known on 30 November 2024');
    await page.getByRole('navigation', { name: 'Days, again' }).getByRole('link', { name: 'Next day' }).click();
    await expect(page.locator('h1')).toHaveText('As known on 1 December 2024');
    await page.getByRole('link', { name: '27 November on the timeline' }).click();
    await expect(page).toHaveURL(/\/timeline\/#d2024-11-27$/);
  });
});
