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
  for (const claim of claims) {
    expect(claim.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(claim.url).toBe(`${claim.page}#c-${claim.id}`);
    expect(['corroborated', 'on-record', 'single', 'disputed']).toContain(claim.standing);
    expect(claim.text).not.toMatch(/[<>]|\s{2}/);
    expect(claim.origins.length).toBeGreaterThan(0);
    for (const { quote } of claim.citations) expect((quote ?? '').split(/\s+/).length).toBeLessThanOrEqual(15);
  }
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
  for (const { id } of sources) {
    expect(bib).toContain(`{${id},`);
    expect(ris).toContain(`ID  - ${id}`);
  }
  for (const { id, url, positions } of disagreements) {
    expect(url).toBe(`/disagreements/${id}/`);
    for (const { citations } of positions) expect(citations.length).toBeGreaterThan(0);
  }
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
