import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const LESSONS = readdirSync('content/lessons').map((file) => file.slice(0, -'.mdx'.length));

/** What is left for text on paper between the margins of the print style sheet, in pixels of 96 to the inch. */
const PAPERS = { A4: 672, Letter: 695 } as const;

/** The most pages that a sheet may have. */
const MOST = 2;

test('a teacher finds the lessons from any page, and chooses by time, class and skills', async ({ page }) => {
  await page.goto('/toll/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'For teachers' }).click();
  await expect(page).toHaveURL(/\/teach\/$/);
  const lessons = page.locator('section:has(#lessons) > ul > li');
  await expect(lessons.first()).toBeVisible();
  expect(await lessons.count()).toBeGreaterThanOrEqual(6);
  for (const lesson of await lessons.all()) {
    await expect(lesson).toContainText(/\d+ minutes, age \d+ and up\. Students /);
    expect(await lesson.locator('.answers li').count()).toBeGreaterThan(0);
  }
  await page.getByRole('link', { name: 'Who counts the dead?', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who counts the dead?');
  await page.getByRole('link', { name: 'Sourcing' }).click();
  await expect(page.locator('#sourcing')).toContainText('Reading Like a Historian');
});

for (const id of LESSONS) {
  test(`"${id}" has its aim, its steps, and the ways to its sheet and its answers`, async ({ page }) => {
    await page.goto(`/teach/${id}/`);
    await expect(page.locator('.lesson-facts dt')).toHaveText(['Aim', 'Time and class', 'Skills', 'Works with']);
    const told = Number(/^(\d+) minutes/.exec(await page.locator('.lesson-facts dd').nth(1).innerText())?.[1]);
    const steps = await page.locator('[data-section="steps"] > ol > li > strong').allInnerTexts();
    expect(steps.map((step) => parseInt(step, 10)).reduce((sum, minutes) => sum + minutes, 0)).toBe(told);
    await page.getByRole('link', { name: 'Student sheet' }).click();
    await expect(page).toHaveURL(new RegExp(`/teach/${id}/sheet/$`));
    await page.goBack();
    await page.getByRole('link', { name: 'Answer key' }).click();
    await expect(page).toHaveURL(new RegExp(`/teach/${id}/answers/$`));
  });

  for (const paper of ['A4', 'Letter'] as const) {
    test(`the sheet of "${id}" prints on two pages of ${paper}, with nothing cut off or too pale`, async ({ page }) => {
      await page.goto(`/teach/${id}/sheet/`);
      expect(pagesOf(await page.pdf({ format: paper }))).toBeLessThanOrEqual(MOST);
      await page.setViewportSize({ width: PAPERS[paper], height: 900 });
      await page.emulateMedia({ media: 'print' });
      expect(await wordsOutside(page)).toEqual([]);
      expect(await wordsTooPaleOrSmall(page)).toEqual([]);
      await expect(page.locator('.site-header')).toBeHidden();
      await expect(page.locator('.site-footer')).toBeHidden();
      await expect(page.getByText('To print, choose')).toBeHidden();
      await expect(page.getByText('Name', { exact: true })).toBeVisible();
    });
  }

  test(`the answers to "${id}" print on two pages as well`, async ({ page }) => {
    await page.goto(`/teach/${id}/answers/`);
    for (const format of ['A4', 'Letter'] as const)
      expect(pagesOf(await page.pdf({ format }))).toBeLessThanOrEqual(MOST);
  });

  test(`on paper the sheet of "${id}" names each document that its numbers stand for`, async ({ page }) => {
    await page.goto(`/teach/${id}/sheet/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.references')).toBeHidden();
    const cited = await page.locator('.student-sheet a.cite').allInnerTexts();
    const listed = (await page.locator('.paper-references li b').allInnerTexts()).flatMap((one) => one.split(', '));
    expect(cited.length).toBeGreaterThan(5);
    expect([...new Set(cited)].filter((number) => !listed.includes(number))).toEqual([]);
    const signs = await page
      .locator('.student-sheet a.differ')
      .evaluateAll((links) =>
        links.map((link) => (link.getAttribute('aria-label') ?? '').replace('Sources differ: ', '')),
      );
    const asked = page.locator('.paper-disputed');
    expect((await asked.innerText()).match(/\/s\/\w+\/(?=\s|\)|$)/g)).toHaveLength(new Set(signs).size);
    // Beside a map there is no room for the questions.
    const questions = id === 'map' ? [] : new Set(signs);
    for (const question of questions) await expect(asked.locator('li', { hasText: question })).toBeVisible();
    for (const address of await page.locator('.paper-references .paper-address').allInnerTexts()) {
      expect(address).toMatch(/^(https?:\/\/\S+|\/sources\/[a-z0-9-]+\/)$/);
    }
  });
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? Infinity;
}

/** Words that reach beyond the paper, or beyond what clips them. */
function wordsOutside(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.checkVisibility() && element.closest('.visually-hidden, .outside-note') === null)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isClipped = getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth;
        return left < -1 || right > document.documentElement.clientWidth + 1 || isClipped;
      })
      .map((element) => `${element.localName}: ${element.textContent.slice(0, 40)}`),
  );
}

/** Words that somebody could not read on a copy in grey: too near to white, or smaller than seven points, numbers of references apart. */
function wordsTooPaleOrSmall(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const luminance = (colour: string): number => {
      const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
      const [red = 0, green = 0, blue = 0] = parts.map((part) =>
        part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const found: string[] = [];
    for (const element of main.querySelectorAll<HTMLElement | SVGElement>('*')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
      if (!own || !element.checkVisibility() || element.closest('title, desc, .differ, .visually-hidden') !== null)
        continue;
      const style = getComputedStyle(element);
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const points = parseFloat(style.fontSize) * scale * 0.75;
      const colour = element instanceof SVGElement ? style.fill : style.color;
      const contrast = 1.05 / (luminance(colour) + 0.05);
      const least = element.matches('.cite') ? 6 : 6.95;
      if (contrast < 4.5 || points < least)
        found.push(`${element.textContent.trim().slice(0, 40)}: ${contrast.toFixed(1)}, ${points.toFixed(1)} points`);
    }
    return found;
  });
}

test('every cell of the comparison of five reports is cited, or says that the report does not say', async ({
  page,
}) => {
  await page.goto('/teach/five-reports/answers/');
  for (const section of ['when', 'airport', 'held', 'killed']) {
    const cells = page.locator(`[data-section="${section}"] tbody td:nth-child(2)`);
    await expect(cells).toHaveCount(5);
    for (const cell of await cells.all()) {
      const isCited = (await cell.locator('[data-claim] a.cite').count()) > 0;
      const saysNothing = /^Does not say/.test(await cell.innerText());
      expect(isCited || saysNothing).toBe(true);
    }
  }
});

test('the answers are found by no search, here or without the internet, and from no list', () => {
  for (const id of LESSONS) {
    const html = readFileSync(`dist/teach/${id}/answers/index.html`, 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('No search finds it');
  }
  const searched = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /search.*\.(?:json|js|txt)$|search-index/.test(path),
  );
  expect(searched.length).toBeGreaterThan(0);
  for (const path of [...searched, 'a-to-z/index.html', 'teach/index.html']) {
    if (!/\.\w+$/.test(path)) continue;
    expect(readFileSync(join('dist', path), 'utf8'), path).not.toContain('/answers/');
  }
});

test('whoever passes a copy of the whole site on is told that it holds the answer keys, which book and booklet do not', async ({
  page,
}) => {
  for (const address of ['/teach/', '/download/']) {
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText('every answer key, one press away');
  }
  await page.goto('/teach/map/answers/');
  await expect(page.locator('.lesson-apart')).toContainText('it is in every copy of the whole site');
  const book = Object.entries(unzipSync(readFileSync('dist/downloads/aleppo-explained.epub')));
  const text = book.map(([name, bytes]) => (name.endsWith('.xhtml') ? strFromU8(bytes) : '')).join('');
  expect(text).toContain('How the world answered');
  expect(text).not.toMatch(/Answer key/);
});

test('a teacher takes the lessons along as packages and as plain files, and each says how large it is', async ({
  page,
}) => {
  const inside = new Map<string, readonly string[]>();
  for (const address of ['/teach/', '/teach/map/']) {
    await page.goto(address);
    for (const link of await page.locator('main a[download]').all()) {
      const { file, size } = await link.evaluate((a: HTMLAnchorElement) => ({
        file: a.href,
        size: a.nextElementSibling?.textContent,
      }));
      const bytes = await (await page.request.get(file)).body();
      expect(size).toBe(`(${Math.round(bytes.length / 1000)} kB)`);
      const files = unzipSync(bytes);
      inside.set(new URL(file).pathname, Object.keys(files));
      const texts = Object.entries(files).filter(([name]) => name.endsWith('.html'));
      for (const [name, text] of texts)
        expect(strFromU8(text), name).toMatch(/^<!doctype html>(?![^]*<script)[^]*<h1>/);
    }
  }
  const all = LESSONS.flatMap((id) => ['lesson', 'sheet', 'answers'].map((part) => `${id}/${part}.html`));
  for (const cartridge of ['/teach/aleppo-explained.imscc', '/teach/aleppo-explained-1.1.imscc'])
    expect([...(inside.get(cartridge) ?? [])].sort()).toEqual(
      [...all, 'imsmanifest.xml', 'map/outline-map.svg'].sort(),
    );
  expect(inside.get('/teach/map/map.zip')).toHaveLength(4);
  expect(inside.get('/teach/map/map-students.zip')).toEqual(['map/sheet.html', 'map/outline-map.svg']);
});

test('a sheet from the package opens from disk, and prints on two pages', async ({ page }, info) => {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync('dist/teach/aleppo-explained.imscc')))) {
    mkdirSync(dirname(info.outputPath(path)), { recursive: true });
    writeFileSync(info.outputPath(path), bytes);
  }
  for (const id of LESSONS) {
    await page.goto(pathToFileURL(info.outputPath(id, 'sheet.html')).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Sheet: /);
    for (const format of ['A4', 'Letter'] as const)
      expect(pagesOf(await page.pdf({ format })), id).toBeLessThanOrEqual(MOST);
  }
  await page.goto(pathToFileURL(info.outputPath('map', 'sheet.html')).href);
  expect(await page.getByRole('img').evaluate((map: HTMLImageElement) => map.naturalWidth)).toBeGreaterThan(0);
});

test('the map to draw on shows no holder of any place, and its names can be read on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/teach/map/sheet/');
  const map = page.locator('.outline-map svg.map:visible');
  await expect(map).toHaveCount(1);
  await expect(map.locator('a')).toHaveCount(0);
  await expect(map.getByText('Aleppo', { exact: true })).toBeVisible();
  const sizes = await map
    .locator('text')
    .evaluateAll((texts) =>
      texts.map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? 1),
      ),
    );
  expect(Math.min(...sizes)).toBeGreaterThan(10.9);
});

test('without JavaScript a lesson, its sheet and its answers are all there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/teach/map/sheet/');
  await expect(page.locator('.outline-map svg.map:visible')).toHaveCount(1);
  await expect(page.locator('.student-sheet [data-claim]').first()).toBeVisible();
  await page.goto('/teach/map/answers/');
  await expect(page.locator('.lesson-answers [data-claim]').first()).toBeVisible();
  await context.close();
});
