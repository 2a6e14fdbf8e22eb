import { expect, test } from './fixtures.ts';
import { EXPLAINERS } from './site-pages.ts';

interface ClaimData {
  readonly id: string;
  readonly url: string;
  readonly page: string;
  readonly section: string | null;
  readonly text: string;
  readonly standing: string;
  readonly origins: readonly string[];
  readonly citations: readonly { readonly source: string; readonly passage: string; readonly quote?: string }[];
}

test('a claim on the page is the claim in the data', async ({ page }) => {
  const claims = (await (await page.request.get('/data/claims.json')).json()) as ClaimData[];
  expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  for (const address of ['/', ...EXPLAINERS]) {
    await page.goto(address);
    const shown = await page.locator('span.claim').evaluateAll((spans) =>
      spans.map((span) => ({
        anchor: span.id,
        id: span.getAttribute('data-claim'),
        standing: span.getAttribute('data-standing'),
        section: span.closest('[data-section]')?.getAttribute('data-section') ?? null,
        cites: [...span.querySelectorAll('a.cite')].map((cite) => cite.getAttribute('href')),
      })),
    );
    const root = address === '/' ? '' : '../';
    expect(shown).toEqual(
      claims
        .filter((claim) => claim.page === address)
        .map((claim) => ({
          anchor: `c-${claim.id}`,
          id: claim.id,
          standing: claim.standing,
          section: claim.section,
          cites: claim.citations.map(({ source, passage }) => `${root}sources/${source}/#${passage}`),
        })),
    );
  }
});

test('claims in the data hold what the contract says', async ({ page }) => {
  const claims = (await (await page.request.get('/data/claims.json')).json()) as ClaimData[];
  expect(claims.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(claims.filter(({ id, page: address, url }) => url !== `${address}#c-${id}`)).toEqual([]);
  const standings = ['corroborated', 'on-record', 'single', 'disputed'];
  expect(claims.filter(({ standing }) => !standings.includes(standing))).toEqual([]);
  expect(claims.filter(({ text }) => /[<>]|\s{2}/.test(text))).toEqual([]);
  expect(claims.filter(({ origins }) => origins.length === 0)).toEqual([]);
  const quoted = claims.flatMap(({ citations }) => citations.flatMap(({ quote }) => quote ?? []));
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((quote) => quote.split(/\s+/).length > 15)).toEqual([]);
});

test('the other data files are there and hold the documents and disagreements', async ({ page }) => {
  const get = async (path: string): Promise<string> => (await page.request.get(path)).text();
  const sources = JSON.parse(await get('/data/sources.json')) as { id: string }[];
  const disagreements = JSON.parse(await get('/data/disagreements.json')) as {
    id: string;
    url: string;
    positions: { citations: unknown[] }[];
  }[];
  expect(sources.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['report-a', 'report-b', 'media-line', 'daily-star', 'clam-report']),
  );
  const bib = await get('/data/sources.bib');
  const ris = await get('/data/sources.ris');
  const ids = sources.map(({ id }) => id);
  expect(ids.filter((id) => !bib.includes(`{${id},`))).toEqual([]);
  expect(ids.filter((id) => !ris.includes(`ID  - ${id}`))).toEqual([]);
  expect(disagreements.filter(({ id, url }) => url !== `/disagreements/${id}/`)).toEqual([]);
  const positions = disagreements.flatMap(({ positions }) => positions);
  expect(positions.filter(({ citations }) => citations.length === 0)).toEqual([]);
});

test('every section of an explainer has an address of its own', async ({ page }) => {
  for (const address of EXPLAINERS) {
    await page.goto(address);
    const ids = await page.locator('h2, h3').evaluateAll((headings) => headings.map((heading) => heading.id));
    expect(ids).toContain('in-brief');
    expect(ids).toContain('unknown');
    expect(ids.every((id) => id !== '')).toBe(true);
    const brief = await page.locator('[data-section="in-brief"] .claim').count();
    expect(brief).toBeGreaterThanOrEqual(3);
    expect(brief).toBeLessThanOrEqual(6);
  }
});
