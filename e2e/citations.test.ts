import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

/** A claim on one passage with one origin and a quotation. */
const CLAIM = '#c-offensive-people-resident';

/** A claim on several documents. */
const ON_SEVERAL = '#c-offensive-brief-start';

test.beforeEach(async ({ page }) => {
  await page.goto('/offensive-2024/');
});

test('a press on a citation opens the evidence in place', async ({ page }) => {
  await page.locator(`${CLAIM} a.cite`).first().click();
  const card = page.getByRole('dialog', { name: 'Where this comes from' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('Report B, paragraph 6');
  await expect(card).toContainText('around the clock');
  await expect(card).toContainText('resident of Aleppo');
  await expect(card).toContainText('One independent origin');
  await expect(card).toContainText('What the passages say is told in our words.');
  expect(new URL(page.url()).pathname).toBe('/offensive-2024/');
});

test('all documents of a claim stand in one card', async ({ page }) => {
  const cites = page.locator(`${ON_SEVERAL} a.cite`);
  const names = await cites.evaluateAll((links) =>
    links.map((link) => (link.getAttribute('aria-label') ?? '').replace(/^Reference \d+: |;.*$/g, '')),
  );
  expect(names.length).toBeGreaterThan(1);
  await cites.nth(1).click();
  const entries = page.getByRole('dialog').locator('.evidence-entry');
  await expect(entries).toHaveCount(names.length);
  await expect(entries.first()).toContainText(names[1] ?? '');
  for (const name of names) await expect(entries.filter({ hasText: name })).not.toHaveCount(0);
});

test('the card shows only what the cited origins say in the passage', async ({ page }) => {
  await page.locator('#c-offensive-hama-earlier a.cite').click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText('standing their ground');
  await expect(card).not.toContainText('327');
  await expect(card).not.toContainText('Emirates');
});

test('with the keyboard: Tab, Enter, Escape, and the focus comes back', async ({ page }) => {
  const cite = page.locator(`${CLAIM} a.cite`).first();
  await cite.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(cite).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cite).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card.locator('#evidence-card-title')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(cite).toBeFocused();
});

test('the card stays while the pointer moves, and goes when something else is pressed', async ({ page }) => {
  await page.locator(`${CLAIM} a.cite`).first().click();
  const card = page.getByRole('dialog');
  await card.hover();
  await page.mouse.move(5, 5);
  await expect(card).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 2, y: 2 }, force: true });
  await expect(card).toBeHidden();
});

test('its button closes it', async ({ page }) => {
  await page.locator(`${CLAIM} a.cite`).first().click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator(`${CLAIM} a.cite`).first()).toBeFocused();
});

test('it leads to the entry on this page, and on to the passage on the page of the source', async ({ page }) => {
  const cite = page.locator(`${CLAIM} a.cite`).first();
  const number = await cite.textContent();
  await cite.click();
  await page.getByRole('link', { name: `Reference ${number} on this page` }).click();
  await expect(page.locator(`#ref-${number}`)).toBeInViewport();
  await page.locator(`#ref-${number}`).getByRole('link', { name: 'Report B, paragraph 6' }).click();
  await expect(page).toHaveURL(/\/sources\/report-b\/#p6$/);
  await expect(page.locator('#p6')).toBeInViewport();
});

test('the entry of a reference leads back to the claims that cite it', async ({ page }) => {
  await page
    .locator('#ref-1')
    .getByRole('link', { name: /^Back to claim 1/ })
    .click();
  await expect(page).toHaveURL(/#c-offensive-brief-start$/);
});

test('a disputed claim leads to its disagreement', async ({ page }) => {
  await page.locator('#c-offensive-brief-start a.differ').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On which day did the offensive begin?');
  await expect(page.locator('.positions')).toContainText('29 November 2024');
});

test('a press with Ctrl opens the passage in a new tab, as for any link', async ({ page, context }) => {
  const opened = context.waitForEvent('page');
  await page
    .locator(`${CLAIM} a.cite`)
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await (await opened).waitForURL(/\/sources\/report-b\/#p6$/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap opens the card, inside the window', async ({ page }) => {
    await page.locator(`${CLAIM} a.cite`).first().tap();
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  });
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 1280, height: 400 },
  { width: 360, height: 740 },
  { width: 320, height: 256 },
]) {
  test(`the card stays inside a window of ${viewport.width} by ${viewport.height} and off its citation`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const cites = page.locator('.prose a.cite');
    for (const index of [0, 12, 30]) {
      const cite = cites.nth(index);
      for (const block of ['start', 'center', 'end'] as const) {
        await cite.evaluate((link, where) => link.scrollIntoView({ block: where }), block);
        await cite.press('Enter');
        const card = await page.getByRole('dialog').boundingBox();
        const at = await cite.boundingBox();
        expect(card?.x).toBeGreaterThanOrEqual(0);
        expect(card?.y).toBeGreaterThanOrEqual(0);
        expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
        expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
        const above = (at?.y ?? 0) + (at?.height ?? 0) <= (card?.y ?? 0);
        const below = (at?.y ?? 0) >= (card?.y ?? 0) + (card?.height ?? 0);
        expect(above || below).toBe(true);
        await page.keyboard.press('Escape');
      }
    }
  });
}

test('walking out of the card closes it and goes back to the citation', async ({ page }) => {
  const cite = page.locator(`${CLAIM} a.cite`).first();
  for (const key of ['Shift+Tab', 'Tab']) {
    await cite.press('Enter');
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    const stops = await card.locator('button, a').count();
    for (let step = 0; step < (key === 'Tab' ? stops + 1 : 1); step++) await page.keyboard.press(key);
    await expect(card).toBeHidden();
    await expect(cite).toBeFocused();
  }
});

test('from the reference one goes on with the keyboard where one is', async ({ page }) => {
  const cite = page.locator(`${CLAIM} a.cite`).first();
  const number = await cite.textContent();
  await cite.press('Enter');
  await page.getByRole('link', { name: `Reference ${number} on this page` }).press('Enter');
  await expect(page.locator(`#ref-${number}`)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(`#ref-${number} .ref-name a`)).toBeFocused();
});

test('pressing the citation of an open card closes the card', async ({ page }) => {
  const cite = page.locator(`${CLAIM} a.cite`).first();
  await cite.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await cite.click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the list of contents never lies over the references', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('#ref-2').scrollIntoViewIfNeeded();
  const contents = await page.locator('.contents').boundingBox();
  const references = await page.locator('.references').boundingBox();
  expect((contents?.y ?? 0) + (contents?.height ?? 0)).toBeLessThanOrEqual(references?.y ?? 0);
});

test('if the script cannot be had, a citation is the link that it looks like', async ({ page, browser }) => {
  await page.close();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.route('**/assets/citation-card.js', (route) => route.abort());
  await other.goto('/offensive-2024/');
  await other.locator(`${CLAIM} a.cite`).first().click();
  await other.waitForURL(/\/sources\/report-b\/#p6$/);
  await context.close();
});

test('the evidence of a document that was not read whole says so, and names its title where the page has it', async ({
  page,
}) => {
  const card = page.getByRole('dialog');
  await page.locator(`${CLAIM} a.cite`).first().click();
  await expect(card).toContainText('Report B, paragraph 6');
  await expect(card).not.toContainText('of this document was read');
  await page.keyboard.press('Escape');

  const reference = await page
    .locator('.references > ol > li', { hasText: ', in the opening, point' })
    .first()
    .getAttribute('id');
  const number = reference?.replace('ref-', '') ?? '';
  await page.locator('main a.cite').getByText(number, { exact: true }).first().click();
  await expect(card.locator('.evidence-entry').first()).toContainText('Only the opening of this document was read.');

  await page.goto('/disagreements/war-dead/');
  const listed = page.locator('.ref-documents > li').filter({ hasText: /“/ }).first();
  const [, title = ''] = /“([^”]+)”/.exec(await listed.innerText()) ?? [];
  const id = /sources\/([^/]+)\//.exec((await listed.getByRole('link').first().getAttribute('href')) ?? '')?.[1];
  await page.locator(`main a.cite[href*="/sources/${id}/"]`).first().click();
  await expect(card.locator('.evidence-entry').first()).toContainText(`“${title}”`);
});

test('the sources say how many of them were read whole, in the opening, in excerpts, and each page says which', async ({
  page,
}) => {
  const read = (words: string): number =>
    readdirSync('dist/sources', { withFileTypes: true }).filter(
      (entry) =>
        entry.isDirectory() &&
        readFileSync(join('dist/sources', entry.name, 'index.html'), 'utf8').includes(`<dd>${words}</dd>`),
    ).length;
  const [whole, opening, excerpts] = [
    read('Read in whole'),
    read('Read in part: the opening'),
    read('Read in part: an excerpt'),
  ];
  expect(Math.min(whole, opening, excerpts)).toBeGreaterThan(0);
  await page.goto('/about/#opening');
  await page.locator('a[href$="/sources/#read"]').last().click();
  await expect(page.locator('#read')).toContainText(
    `Of these ${whole + opening + excerpts} documents ${whole} were read whole, ${opening} in the opening, and ${excerpts} in excerpts.`,
  );
});
