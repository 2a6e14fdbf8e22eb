import { CONTRAST, violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const headerResults = (page: Page): ReturnType<Page['locator']> => page.locator('header [data-search-result]');
const pageResults = (page: Page): ReturnType<Page['locator']> => page.locator('main [data-search-result]');
const headerBox = (page: Page): ReturnType<Page['locator']> => page.locator('header').getByRole('searchbox');
const pageBox = (page: Page): ReturnType<Page['locator']> => page.locator('main').getByRole('searchbox');

test('nothing of the search is loaded before it is asked for', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const ofSearch = (): string[] => requests.filter((path) => /^\/search\/.*\.js$|search-box/.test(path));
  await page.goto('/toll/');
  await page.waitForLoadState('networkidle');
  expect(ofSearch()).toEqual([]);
  await page.keyboard.press('/');
  await expect(headerBox(page)).toBeFocused();
  await expect.poll(() => ofSearch().filter((path) => path.startsWith('/search/')).length).toBeGreaterThan(0);
  expect(ofSearch().filter((path) => path.includes('facets'))).toEqual([]);
});

test('a query finds the very section, and the link lands there', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('artillery shelling resident');
  // The answer to all that was typed: one to its beginning has this section as well, perhaps elsewhere in the list.
  await expect(page.locator('header [data-search-count]')).toContainText('artillery shelling resident');
  const result = headerResults(page).filter({ hasText: 'The people caught in it' });
  await expect(result).toContainText('Section · The fall of Aleppo');
  await expect(result.locator('mark').first()).toHaveText(/artillery|shelling|resident/i);
  await result.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/offensive-2024\/#people$/);
  await expect(page.getByRole('heading', { name: 'The people caught in it' })).toBeInViewport();
});

test('a result says how its claim stands, and leads to the very claim', async ({ page }) => {
  await page.goto('/search/?q=artillery+shelling+resident');
  const result = pageResults(page)
    .filter({ has: page.locator('.standing[data-standing]') })
    .first();
  await expect(result.locator('.standing')).toHaveText(
    /^(Several independent origins|On record|One independent origin|Sources differ)$/,
  );
  await result.getByRole('link', { name: 'Go to this claim' }).click();
  await expect(page).toHaveURL(/#c-[a-z0-9-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('any spelling of a name is answered first in short: with its Arabic form, what it is, and its sources', async ({
  page,
}) => {
  await page.goto('/search/?q=golani');
  const answer = page.getByRole('region', { name: 'Short answer' });
  await expect(answer.getByRole('link', { name: 'Ahmed al-Sharaa' })).toBeVisible();
  await expect(answer.locator('bdi[lang="ar"][dir="rtl"]')).toHaveText(/^\p{Script=Arabic}[\p{Script=Arabic}\s]+$/u);
  await answer.locator('.search-cited').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/sources\/[^/]+\/#/);
});

test('a misspelt name finds what was meant, and says so', async ({ page }) => {
  await page.goto('/search/?q=Allepo');
  await expect(page.locator('main [data-search-instead]')).toHaveText(
    'Showing results for Aleppo. Nothing was found for “Allepo”.',
  );
  await expect(pageResults(page).first()).toBeVisible();
});

test('Arabic asks and answers like Latin letters', async ({ page }) => {
  await page.goto('/search/?q=' + encodeURIComponent('حلب'));
  await expect(pageResults(page).first()).toContainText('Aleppo');
});

test('source documents are found as what they are', async ({ page }) => {
  await page.goto('/search/?q=Emirates&kind=source');
  await expect(pageResults(page).filter({ hasText: 'Source document' }).first()).toBeVisible();
});

test('the number of results is announced once the typing pauses, not at each letter', async ({ page }) => {
  await page.goto('/');
  await headerBox(page).focus();
  const status = page.locator('header [role="status"]');
  await status.evaluate((element) => {
    new MutationObserver(() => {
      if (element.textContent !== '')
        element.setAttribute('data-said', `${element.getAttribute('data-said') ?? ''}|${element.textContent}`);
    }).observe(element, { childList: true });
  });
  await page.keyboard.type('Hama', { delay: 60 });
  await expect(status).toHaveText(/^\d[\d,]* results for “Hama”$/);
  expect(await status.getAttribute('data-said')).toMatch(/^\|[^|]*“Hama”$/);
});

test('arrow keys walk through the results; Escape closes them and returns', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('artillery shelling resident');
  const first = headerResults(page).first();
  // The answer to all that was typed, not to its beginning.
  await expect(page.locator('header [data-search-count]')).toContainText('artillery shelling resident');
  await page.keyboard.press('ArrowDown');
  const stop = page.locator('header [data-search-stop]');
  await expect(stop.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(stop.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(headerBox(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(headerResults(page)).toHaveCount(0);
  await expect(headerBox(page)).toBeFocused();
  await expect(headerBox(page)).toHaveValue('artillery shelling resident');
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeVisible();
});

test('a result keeps the focus when the results come anew', async ({ page }) => {
  await page.goto('/search/?q=hama');
  const link = pageResults(page).first().getByRole('link').first();
  await link.focus();
  const before = await link.elementHandle();
  await pageBox(page).evaluate((box) => box.dispatchEvent(new Event('input', { bubbles: true })));
  await expect.poll(async () => before?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(link).toBeFocused();
});

for (const [place, address] of [
  ['header', '/about/'],
  ['main', '/search/?q=artillery+shelling+resident'],
] as const) {
  test(`a press on a result in the ${place} leads there, even if newer results come before the button is let go`, async ({
    page,
  }) => {
    await page.goto(address);
    const box = page.locator(place).getByRole('searchbox');
    await box.fill('artillery shelling resident');
    await expect(page.locator(`${place} [data-search-count]`)).toContainText('artillery shelling resident');
    const result = page.locator(`${place} [data-search-result]`).filter({ hasText: 'The people caught in it' });
    await result.getByRole('link').first().hover();
    await page.mouse.down();
    await box.evaluate((field: HTMLInputElement) => {
      field.value = 'artillery shelling';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    // Long enough for the newer answer, of which nearly all is loaded.
    await page.waitForTimeout(700);
    await page.mouse.up();
    await expect(page).toHaveURL(/\/offensive-2024\/#people$/);
  });
}

test('newer results that waited for a press are shown when it leads nowhere', async ({ page }) => {
  await page.goto('/about/');
  await headerBox(page).fill('artillery shelling resident');
  const count = page.locator('header [data-search-count]');
  await expect(count).toContainText('artillery shelling resident');
  await headerResults(page).first().locator('.search-passage').hover();
  await page.mouse.down();
  await headerBox(page).evaluate((field: HTMLInputElement) => {
    field.value = 'hama';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForTimeout(700);
  await expect(count).toContainText('artillery shelling resident');
  await headerBox(page).focus();
  await page.mouse.up();
  await expect(count).toContainText('hama');
});

test('Ctrl-K goes to the box from anywhere, and Enter to the search page', async ({ page }) => {
  await page.goto('/toll/');
  await page.keyboard.press('Control+k');
  await expect(headerBox(page)).toBeFocused();
  await page.keyboard.type('idlib');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=idlib$/);
  await expect(pageResults(page).first()).toBeVisible();
});

test('the header moves nothing when search opens', async ({ page }) => {
  await page.goto('/toll/');
  const boxes = (): Promise<unknown> =>
    page.evaluate(() =>
      ['.site-header', '.search-header', '.site-menu', 'h1'].map((part) => {
        const { x, y, width, height } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return [x, y, width, height];
      }),
    );
  const before = await boxes();
  await page.keyboard.press('/');
  await page.keyboard.type('hama');
  await expect(headerResults(page).first()).toBeVisible();
  expect(await boxes()).toEqual(before);
});

test('nothing found is said, with where to go from there', async ({ page }) => {
  await page.goto('/');
  await headerBox(page).fill('xylophonequartz');
  const empty = page.locator('[data-search-empty]');
  await expect(empty).toContainText('Nothing on this site matches “xylophonequartz”');
  await expect(empty.getByRole('link', { name: 'The fall of Aleppo' })).toBeVisible();
  await page.goto('/search/?q=xylophonequartz');
  await empty.getByRole('link', { name: 'everything from A to Z' }).click();
  await expect(page).toHaveURL(/\/a-to-z\/$/);
});

test('the search page answers its address, and keeps it in step', async ({ page }) => {
  await page.goto('/search/?q=evacuation');
  await expect(pageBox(page)).toHaveValue('evacuation');
  await expect(pageResults(page).first().getByRole('link').first()).toBeVisible();
  await expect(page).toHaveTitle(/^“evacuation” · Search/);
  await pageBox(page).fill('maarat numan & “x”');
  await expect(page).toHaveURL(/\?q=maarat\+numan\+%26\+%E2%80%9Cx%E2%80%9D$/);
  await pageBox(page).fill('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('heading', { name: 'For example' })).toBeVisible();
});

test('more results are shown on request, and the focus goes to the first of them', async ({ page }) => {
  await page.goto('/search/?q=aleppo');
  await expect(pageResults(page).first()).toBeVisible();
  const shown = await pageResults(page).count();
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(pageResults(page).nth(shown).getByRole('link').first()).toBeFocused();
});

test('Back leads to as many results as were shown, and to the one that was followed', async ({ page }) => {
  await page.goto('/search/?q=aleppo');
  await page.getByRole('button', { name: 'Show more results' }).click();
  const link = pageResults(page).nth(40).getByRole('link').first();
  await link.focus();
  const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await page.goBack();
  await expect.poll(() => pageResults(page).count()).toBeGreaterThan(40);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await pageBox(page).fill('hama');
  await expect(page.locator('main [data-search-count]')).toContainText('hama');
  expect(await pageResults(page).count()).toBeLessThanOrEqual(30);
});

test('clearing filters that leave nothing keeps the focus', async ({ page }) => {
  await page.goto('/search/?q=hama&actor=nobody');
  await expect(page.locator('main [data-search-empty]')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).focus();
  await page.keyboard.press('Enter');
  await expect(pageResults(page).first()).toBeVisible();
  await expect(page.getByLabel('Kind')).toBeFocused();
});

test('what was not understood is said, and words that stand everywhere are not looked for', async ({ page }) => {
  await page.goto('/search/?q=best+pizza+in+aleppo');
  await expect(page.locator('main [data-search-not-understood]')).toHaveText('Not understood: best, pizza.');
  await expect(pageResults(page).first()).toContainText('Aleppo');
  await page.goto('/search/?q=the');
  await expect(page.locator('main [data-search-empty]')).toContainText('Such words stand everywhere.');
});

test('a link to a claim lands with words before it in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/search/?q=artillery+shelling+resident');
  await pageResults(page).getByRole('link', { name: 'Go to this claim' }).first().click();
  await expect(page).toHaveURL(/#c-[a-z0-9-]+$/);
  await expect
    .poll(() => page.locator(':target').evaluate((claim) => claim.getBoundingClientRect().top))
    .toBeGreaterThan(100);
  await expect(page.locator(':target')).toBeInViewport();
});

const counted = async (page: Page): Promise<number> => {
  const text = await page.locator('main [data-search-count]').textContent();
  return Number(text?.replace(/\D+.*$/, '').replace(',', ''));
};

test('filters say how many they leave, narrow the results, and stand in the address', async ({ page }) => {
  const facets: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('facets')) facets.push(request.url());
  });
  await page.goto('/search/?q=hama');
  await expect(pageResults(page).first()).toBeVisible();
  const all = await counted(page);
  expect(facets).toEqual([]);
  await page.getByText('Filters', { exact: true }).click();
  const kind = page.getByLabel('Kind');
  await expect(kind.locator('option[value="event"]')).toHaveText(/^Events \(\d+\)$/);
  const events = Number(/\d+/.exec((await kind.locator('option[value="event"]').textContent()) ?? '')?.[0]);
  await kind.selectOption('event');
  await expect(page).toHaveURL(/\?q=hama&kind=event$/);
  await expect.poll(() => counted(page)).toBe(events);
  expect(events).toBeLessThan(all);
  await expect(pageResults(page).first()).toContainText('Event');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page).toHaveURL(/\?q=hama$/);
  await expect.poll(() => counted(page)).toBe(all);
});

test('a link with filters alone is answered, with the filters open', async ({ page }) => {
  await page.goto('/search/?actor=hts&year=2024');
  await expect(pageResults(page).first()).toBeVisible();
  await expect(page.getByLabel('Actor')).toHaveValue('hts');
  await expect(page.getByLabel('Year')).toHaveValue('2024');
  await expect(page.getByText('Filters (2 on)')).toBeVisible();
});

test('where nothing is found the filters say that there is nothing to filter', async ({ page }) => {
  await page.goto('/search/?q=qwertzq');
  await expect(page.locator('main [data-search-empty]')).toBeVisible();
  await page.getByText('Filters', { exact: true }).click();
  await expect(page.getByText('There is nothing to filter')).toBeVisible();
});

test('filters that leave nothing say so, and lead back', async ({ page }) => {
  await page.goto('/search/?q=hama&actor=nobody');
  await expect(page.locator('main [data-search-empty]')).toContainText('matches “hama” with these filters');
  await page.getByRole('link', { name: 'Search without the filters' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=hama$/);
  await expect(pageResults(page).first()).toBeVisible();
});

for (const [name, query] of [
  ['HTML', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  ['quotation marks and signs', `"'\`\\${'${1}'} %00 && || ^~*?[](){}`],
  ['control characters', '\u0000\u0007\u001bhama\u007f'],
  ['marks of direction', '\u202eamah\u202c \u2067x\u2069 \u200fحماة\u200e'],
  ['halves of letters', '\ud800hama\udc00'],
  ['zero-width joiners', 'ha\u200dma \u200c\u200d\u2060 \u200d'],
  ['a regular expression', '(a+)+$ [\\w.*]{9} ^(?=x)|\\p{L}'],
  ['names of the language', '__proto__ constructor toString hasOwnProperty'],
  ['10,000 letters', 'hama '.repeat(2_000)],
  ['one word of 10,000 letters', 'ا'.repeat(10_000)],
] as const) {
  test(`a query made of ${name} is only a query`, async ({ page }) => {
    await page.goto('/search/');
    for (const box of [headerBox(page), pageBox(page)]) {
      await box.fill(query);
      const area = box.locator('xpath=ancestor::*[@data-search]');
      await expect(
        area.locator(':is([data-search-empty], [data-search-result], [data-search-start])').first(),
      ).toBeVisible();
      expect(await area.locator('img, script').count()).toBe(0);
    }
    expect(await page.title()).toContain('Search');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const address = page.url();
    expect(address.length).toBeLessThan(1_500);
    await page.goto(address);
    await expect(
      page.locator('main :is([data-search-empty], [data-search-result], [data-search-start])').first(),
    ).toBeVisible();
    expect(await page.locator('main img').count()).toBe(0);
  });

  test(`filters made of ${name} leave nothing, and break nothing`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const written = encodeURIComponent(query.toWellFormed().slice(0, 400));
    await page.goto(`/search/?q=hama&kind=${written}&actor=${written}&year=${written}&__proto__=${written}`);
    await expect(page.locator('main [data-search-empty]')).toContainText('with these filters');
    await expect(page.locator('main select').first()).toBeEnabled();
    expect(await page.locator('main').locator('img, script').count()).toBe(0);
    expect(await page.title()).toContain('Search');
    expect(errors).toEqual([]);
    await page.goto(`/search/?q=hama&constructor=${written}&toString=x`);
    await expect(pageResults(page).first()).toBeVisible();
  });
}

test('an address of 10,000 letters asks its beginning', async ({ page }) => {
  await page.goto('/search/?q=' + 'x'.repeat(10_000));
  await expect(page.locator('main [data-search-empty]')).toBeVisible();
  await expect(pageBox(page)).toHaveValue('x'.repeat(200));
  await expect(page).toHaveURL(/\?q=x{200}$/);
});

test('typing "/" into a field types it; turned off, it is left alone everywhere', async ({ page }) => {
  await page.goto('/search/');
  await pageBox(page).press('a');
  await pageBox(page).press('/');
  await expect(pageBox(page)).toHaveValue('a/');
  await page.getByText('Settings', { exact: true }).click();
  await page.getByLabel('goes to the search box').uncheck();
  await expect(pageBox(page)).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  await page.goto('/toll/');
  await expect(headerBox(page)).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  await page.keyboard.press('/');
  await expect(headerBox(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(headerBox(page)).toBeFocused();
});

test('queries stay on the machine only if the reader wishes, and are forgotten on request', async ({ page }) => {
  const keptOn = (): Promise<string> => page.evaluate(() => JSON.stringify(localStorage));
  await page.goto('/search/?q=hama');
  await expect(pageResults(page).first()).toBeVisible();
  expect(await keptOn()).toBe('{}');
  await page.getByText('Settings', { exact: true }).click();
  await page.getByLabel('Remember my searches on this machine').check();
  await page.goto('/search/?q=idlib');
  await expect(pageResults(page).first()).toBeVisible();
  await page.goto('/search/');
  const recent = page.getByRole('region', { name: 'Your last searches' });
  await expect(recent.getByRole('link')).toHaveText(['idlib', 'hama']);
  await recent.getByRole('button', { name: 'Forget them' }).click();
  expect(await keptOn()).not.toMatch(/hama|idlib/);
  await page.getByText('Settings', { exact: true }).click();
  await page.getByLabel('Remember my searches on this machine').uncheck();
  expect(await keptOn()).toBe('{}');
});

test('where the browser keeps nothing, search works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  await page.goto('/search/?q=hama');
  await expect(pageResults(page).first()).toBeVisible();
  await page.getByText('Settings', { exact: true }).click();
  await page.getByLabel('Remember my searches on this machine').click();
  await expect(page.getByText('This browser keeps nothing for this site.')).toBeVisible();
  await expect(page.getByLabel('Remember my searches on this machine')).not.toBeChecked();
  await page.keyboard.press('Control+k');
  await expect(pageBox(page)).toBeFocused();
});

const SHOWN = {
  'results, a short answer and filters': '/search/?q=golani&year=2024',
  'nothing found': '/search/?q=xylophonequartz',
  'a start': '/search/',
};

for (const [name, address] of Object.entries(SHOWN)) {
  test(`the search page with ${name} is accessible, and never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main .search-list > *').first()).toBeVisible();
    await page.getByText('Settings', { exact: true }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, { rules: [CONTRAST] })).toEqual([]);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('the panel under the header is accessible, and fits into a small window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/toll/');
  await page.keyboard.press('/');
  await page.keyboard.type('golani');
  await expect(headerResults(page).first()).toBeAttached();
  expect(await violationsOf(page, { include: 'header' })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('header [data-search-stop]').first()).toBeInViewport();
});
