import { readdirSync, readFileSync, statSync } from 'node:fs';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from './fixtures.ts';

test.describe('a teacher shares a section', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies its link from the heading, and goes on where she was', async ({ page }) => {
    await page.goto('/toll/');
    const share = page.getByRole('link', { name: 'Share, cite or print: Children' });
    await share.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('/toll/#children', page.url()).href);
    await page.keyboard.press('Escape');
    await expect(share).toBeFocused();
  });

  test('walks out of the menu by keyboard, which closes it and leads on from the heading', async ({ page }) => {
    await page.goto('/toll/');
    const share = page.getByRole('link', { name: 'Share, cite or print: Children' });
    const menu = page.getByRole('dialog', { name: 'Share this section' });
    for (const [key, from] of [
      ['Shift+Tab', menu.locator('button, a').first()],
      ['Tab', menu.locator('button, a').last()],
    ] as const) {
      await share.focus();
      await page.keyboard.press('Enter');
      await from.focus();
      await page.keyboard.press(key);
      await expect(menu).toBeHidden();
      await expect(share).toBeFocused();
    }
  });

  test('copies its text as rich text with links, and as plain text with references', async ({ page }) => {
    await page.goto('/toll/');
    await page.getByRole('link', { name: 'Share, cite or print: Children' }).click();
    await page.getByRole('button', { name: 'Copy the text with references' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    const { text, html } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(text).toMatch(/^Children\n\nAlmost 12,000 children .*\[1\]/);
    expect(text).toMatch(/\n\nReferences\n\n?\[1\] .*https:\/\//);
    expect(text).toContain('[sources differ]');
    const cited = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(Math.max(...cited)).toBe(new Set(cited).size);
    expect(html).toMatch(/<a href="http:[^"]*\/sources\/[^"]*">\[1\]<\/a>/);
    expect(html).toMatch(/<ol><li><a href="http/);
    expect(html).not.toMatch(/class=|<script/);
  });

  test('copies a claim with its sources from the card of a citation', async ({ page }) => {
    await page.goto('/toll/#children');
    await page.locator('#children').scrollIntoViewIfNeeded();
    await page.locator('section[data-section="children"] a.cite').first().click();
    await page.getByRole('button', { name: 'Copy with sources' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Almost 12,000 children .*UNICEF said in March 2021\. \[1\]\n\nReferences\n\n?\[1\] /);
    expect(text).toMatch(/From “The human toll”, Aleppo Explained\. http:.*\/toll\/#c-/);
  });

  test('copies a number of a chart as its table has it, and not the dot that stands for it in the picture', async ({
    page,
  }) => {
    await page.goto('/charts/war-dead/');
    const claim = page.locator('.numbers .claim').first();
    const { id, words } = await claim.evaluate((told) => ({ id: told.id, words: told.firstChild?.textContent ?? '' }));
    await claim.locator('a.cite').first().click();
    await page.getByRole('button', { name: 'Copy with sources' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toMatch(/\d/);
    expect(text).toContain(`${words} [1]`);
    expect(text).toMatch(/\n\nReferences\n\n?\[1\] /);
    expect(text.endsWith(`/charts/war-dead/#${id}`)).toBe(true);
  });

  test('copies a chart with who counted each of its numbers, and with its title', async ({ page }) => {
    await page.goto('/teach/handouts/charts/war-dead/');
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: 'Copy the text with its references' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/\n\nOHCHR: civilians, estimated Counted by UN Human Rights Office .*\n\nWhen \| /);
    expect(text).toContain(`From “${title ?? ''}”, Aleppo Explained. http`);
  });
});

test('a sheet of a lesson names its documents and itself by whole addresses', async ({ page }) => {
  await page.goto('/teach/five-reports/sheet/');
  const { origin } = new URL(page.url());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-references > p')).toContainText(`on ${origin}/: it has the live address`);
  await expect(page.locator('html')).toHaveAttribute('data-foot', new RegExp(` ${origin}/teach/five-reports/sheet/ `));
});

test('a sheet asks what is disputed in it, and its short addresses lead to the answers', async ({ page }) => {
  await page.goto('/teach/handouts/toll/children/');
  const signs = await page
    .locator('[data-handout] a.differ')
    .evaluateAll((links) =>
      links.map((link) => (link.getAttribute('aria-label') ?? '').replace('Sources differ: ', '')),
    );
  const asked = page.locator('.handout-disputed li');
  await expect(asked.getByRole('link')).toHaveText([...new Set(signs)]);
  await page.emulateMedia({ media: 'print' });
  await expect(asked.first()).toBeVisible();
  await page.goto((await asked.first().locator('.web-address').textContent()) ?? '');
  await expect(page).toHaveURL(/\/disagreements\/[a-z0-9-]+\/$/);
});

test('a code, as a telephone sees it at 200 pixels, says the address of its section', async ({ page }) => {
  await page.goto('/teach/handouts/toll/children/');
  await page.getByRole('button', { name: 'Draw the QR code' }).press('Enter');
  const code = page.locator('.qr-code');
  await expect(code).toBeVisible();
  await expect(code).toBeFocused();
  expect((await code.boundingBox())?.width).toBe(200);
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const said = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
  expect(said).toBe(new URL('/toll/#children', page.url()).href);
});

test('a short address leads to the very section', async ({ page }) => {
  await page.goto('/teach/links/');
  const entry = page.locator('li', { has: page.getByRole('link', { name: 'Children (The human toll)', exact: true }) });
  const short = await entry.first().locator('.web-address').textContent();
  expect(short).toMatch(/\/s\/[a-z0-9]{5}\/$/);
  await page.goto(short ?? '');
  await expect(page).toHaveURL(/\/toll\/#children$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sharing leads to a sheet with text, references, citations and no dead buttons', async ({ page }) => {
    await page.goto('/toll/');
    await page.getByRole('link', { name: 'Share, cite or print: Children' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Children' })).toBeVisible();
    const numbers = await page.locator('[data-handout] a.cite').allTextContents();
    expect(numbers[0]).toBe('1');
    await expect(page.locator('.handout-references li').first()).toContainText('https://');
    expect(await page.locator('#cite-mla').textContent()).toMatch(
      /“Children\.” The Human Toll, Aleppo Explained, .*, \S*\/toll\/#children\.\s*$/,
    );
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});

test('a claim in the page of a school shows its sources', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe src="${baseURL}/embed/claim/toll-brief-displaced/" title="A claim" width="400" height="320"></iframe>`,
  );
  const claim = page.frameLocator('iframe');
  await expect(claim.locator('.claim')).toContainText('1.1 million people newly displaced');
  await expect(claim.locator('.sources')).toContainText('OCHA, 31 December 2024');
  await expect(claim.locator('.sources a').first()).toHaveAttribute('target', '_top');
});

test('the code by which a claim is embedded makes a frame as high as the claim with its sources', async ({
  page,
  baseURL,
}) => {
  const bySize = readdirSync('dist/embed/claim')
    .map((id) => ({ id, bytes: statSync(`dist/embed/claim/${id}/index.html`).size }))
    .sort((one, other) => one.bytes - other.bytes);
  const ids = [0, 0.25, 0.5, 0.75, 1].map((place) => bySize[Math.round(place * (bySize.length - 1))]?.id);
  await page.setViewportSize({ width: 656, height: 800 });
  for (const id of ids) {
    const html = readFileSync(`dist/embed/claim/${id}/index.html`, 'utf8');
    const [, height] = /&lt;iframe [^&]*height='(\d+)'/.exec(html.replaceAll('&#39;', '’')) ?? [];
    await page.setContent(`<iframe src="${baseURL}/embed/claim/${id}/" width="100%" height="${height}"></iframe>`);
    const { frame, needed } = await page
      .frameLocator('iframe')
      .locator('footer')
      .evaluate((footer) => ({
        frame: innerHeight,
        needed: footer.getBoundingClientRect().bottom + 16,
      }));
    // Typefaces differ from machine to machine.
    expect(frame, id).toBeGreaterThan(0.9 * needed);
    expect(frame, id).toBeLessThan(1.4 * needed);
  }
});

test('a chart and a day of the map in the page of a school show numbers and sources, without a script', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const figure of ['charts/refugees', 'map/2024-12-06']) {
    const frame = `<iframe src="${baseURL}/embed/${figure}/" title="A figure" width="100%" height="640"></iframe>`;
    await page.setViewportSize({ width: 360, height: 700 });
    await page.setContent(frame);
    const shown = page.frameLocator('iframe');
    await expect(shown.locator('svg:visible').first()).toBeInViewport();
    await expect(shown.locator('.references a.outside').first()).toHaveAttribute('target', '_top');
    await expect(shown.locator('svg a')).toHaveCount(0);
    await expect(shown.locator('.cite').first()).toBeHidden();
    await shown.locator('summary', { hasText: /The numbers|What is told/ }).click();
    await expect(shown.locator('.cite:visible').first()).toHaveText(/^\d+$/);
    for (const width of [336, 816]) {
      await page.setViewportSize({ width, height: 700 });
      expect(
        await shown.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth),
        `${figure} ${width}`,
      ).toBe(0);
    }
  }
  expect(requests.filter((url) => /\.js$|typefaces/.test(url))).toEqual([]);
});

test('a day of the map and a lesson say how they are linked, cited and embedded', async ({ page }) => {
  await page.goto('/map/2024-11-30/');
  await expect(page.locator('#embed-code')).toHaveText(
    new RegExp(
      `^<iframe src='${new URL('/embed/map/2024-11-30/', page.url()).href}' title='Aleppo Explained: Map of 30`,
    ),
  );
  await page.goto('/teach/five-reports/');
  await page.getByRole('link', { name: 'Link, cite, share' }).click();
  const short = (await page.locator('#short-address').textContent()) ?? '';
  await expect(page.locator('#cite-mla')).toContainText(/^\s*“Five Reports.*\/teach\/five-reports\/\.\s*$/);
  await page.getByRole('button', { name: 'Draw the QR code' }).click();
  await expect(page.getByRole('img', { name: /^QR code: Five reports/ })).toBeVisible();
  await page.goto('/teach/links/lessons/');
  await expect(page.locator('.board-cards li')).toHaveCount(6);
  await page.goto(short);
  await expect(page).toHaveURL(/\/teach\/five-reports\/$/);
});

for (const format of ['A4', 'Letter'])
  test(`a section prints on one sheet of ${format}`, async ({ page }) => {
    await page.goto('/teach/handouts/toll/children/');
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
