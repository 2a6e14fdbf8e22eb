import { expect, test } from './fixtures.ts';
import { EXPLAINERS } from './site-pages.ts';

test('each explainer is told in short, in its order, and leads to the whole text', async ({ page }) => {
  await page.goto('/in-short/');
  const sections = page.locator('section.in-short');
  expect(await sections.count()).toBe(EXPLAINERS.length);
  for (const address of EXPLAINERS) {
    const section = page.locator(`section[data-section="${address.slice(1, -1)}"]`);
    const told = await section.locator('.shown-claim').count();
    expect(told, address).toBeGreaterThanOrEqual(4);
    expect(told, address).toBeLessThanOrEqual(10);
    expect(await section.locator('li strong').count(), address).toBeGreaterThan(0);
    await expect(section.getByRole('link', { name: /^Read more/ })).toHaveAttribute('href', `..${address}`);
  }
});

test('a sentence has the documents and the standing of the claim that it tells, and is not counted with the claims', async ({
  page,
}) => {
  interface ClaimData {
    readonly id: string;
    readonly page: string;
    readonly standing: string;
    readonly citations: readonly { readonly source: string; readonly passage: string }[];
  }
  const claims = (await (await page.request.get('/data/claims.json')).json()) as ClaimData[];
  expect(claims.filter((claim) => claim.page === '/in-short/')).toEqual([]);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  await page.goto('/in-short/');
  const told = await page.locator('.shown-claim').evaluateAll((spans) =>
    spans.map((span) => ({
      id: span.getAttribute('data-claim') ?? '',
      standing: span.getAttribute('data-standing'),
      cites: [...span.querySelectorAll('a.cite')].map((cite) => cite.getAttribute('href')),
    })),
  );
  expect(told.length).toBeGreaterThan(50);
  for (const { id, standing, cites } of told) {
    expect(standing, id).toBe(byId.get(id)?.standing);
    expect(cites, id).toEqual(byId.get(id)?.citations.map(({ source, passage }) => `../sources/${source}/#${passage}`));
  }
  expect(await page.locator('.claim, [id^="c-"]').count()).toBe(0);
});

test('a number opens what the document says, and the reference leads back to the sentence', async ({ page }) => {
  await page.goto('/in-short/#toll');
  const sentence = page.locator('#d-toll-brief-missing');
  await sentence.locator('a.cite').first().click();
  await expect(page.locator('.evidence-card')).toBeVisible();
  await page.keyboard.press('Escape');
  const number = await sentence.locator('a.cite').first().textContent();
  await page.locator(`#ref-${number} .ref-back a`).first().click();
  await expect(page).toHaveURL(/#d-toll-brief-missing$/);
  await expect(sentence).toBeInViewport();
});

test('whoever looks for easy words finds it, and whoever looks for the story finds the explainer first', async ({
  page,
}) => {
  for (const [query, first] of [
    ['for younger readers', '/in-short/'],
    ['the fall of aleppo', '/offensive-2024/'],
    ['the human toll', '/toll/'],
  ] as const) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const found = page.locator('[data-search-result] a').first();
    await expect(found).toHaveAttribute('href', new RegExp(`${first}(#|$)`));
  }
});

test('the home page and the foot of every page lead there', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('main').getByRole('link', { name: 'In short: for younger readers' })).toBeVisible();
  await page.goto('/toll/');
  await page
    .getByRole('navigation', { name: 'All pages' })
    .getByRole('link', { name: 'In short: for younger readers' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In short: for younger readers');
});

test('on paper it takes four sheets of A4 or five of Letter, on both sides, with its references', async ({ page }) => {
  await page.goto('/in-short/');
  for (const [format, sheets] of [
    ['A4', 4],
    ['Letter', 5],
  ] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length, format).toBeLessThanOrEqual(2 * sheets);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#ref-1')).toBeVisible();
});
