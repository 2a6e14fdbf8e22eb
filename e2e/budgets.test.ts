import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as budget from '../src/quality/budgets.ts';
import { cutServer } from './cut-server.ts';
import { expect, test } from './fixtures.ts';
import { measured } from './measured.ts';
import { ADDRESSES, EXPLAINERS } from './site-pages.ts';

const compressed = new Map<string, number>();

/** Bytes of a built file, compressed; each is read once. */
function bytesOf(file: string): number {
  const known = compressed.get(file);
  if (known !== undefined) return known;
  const bytes = gzipSync(readFileSync(file)).byteLength;
  compressed.set(file, bytes);
  return bytes;
}

interface Weighed {
  readonly address: string;
  readonly kind: string;
  readonly bytes: number;
}

/** What a page says it is, and its bytes with those of its style sheets, without the typefaces. */
function weigh(address: string): Weighed {
  const file = join('dist', address, 'index.html');
  const html = readFileSync(file, 'utf8');
  const [, said] = /<meta property="article:section" content="([^"]*)"/.exec(html) ?? [];
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)]
    .map(([, href = '']) => join(dirname(file), href))
    .filter((sheet) => !sheet.endsWith('typefaces.css'));
  const kind = said ?? kindOfAddress(address);
  return { address, kind, bytes: sheets.reduce((sum, sheet) => sum + bytesOf(sheet), bytesOf(file)) };
}

/** Of pages that say nothing of it. */
function kindOfAddress(address: string): string {
  if (address === '/') return 'Home';
  return address.startsWith('/embed/claim/') ? 'Claim alone' : 'Figure alone';
}

/** The largest page of each kind. */
function largest(): Weighed[] {
  const found = new Map<string, Weighed>();
  for (const page of ADDRESSES.map(weigh))
    if (page.bytes > (found.get(page.kind)?.bytes ?? 0)) found.set(page.kind, page);
  return [...found.values()];
}

test('no page is heavier than its kind allows, and every kind has its limit', () => {
  const pages = largest();
  measured(Object.fromEntries(pages.map(({ kind, bytes }) => [`bytes: ${kind}`, bytes])));
  const tooHeavy = pages.filter(({ kind, bytes }) => bytes > (budget.PAGE_BYTES[kind] ?? 0));
  expect(tooHeavy).toEqual([]);
  expect(bytesOf('dist/assets/typefaces.css')).toBeLessThanOrEqual(budget.TYPEFACE_BYTES);
  expect(pages.map(({ kind }) => kind).sort()).toEqual(Object.keys(budget.PAGE_BYTES).sort());
});

/** Runs in the page. How far what is seen has moved since it was opened. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
}

/** Small pages in frames of others, and sheets for paper, whose parts have their looks in several sheets. */
const SEVERAL_SHEETS = ['Student sheet'];

test('a page asks for few files and no script, and never moves while it loads', async ({ page, baseURL }) => {
  test.slow();
  const others = largest().filter(({ kind }) => kind !== 'Explainer' && !SEVERAL_SHEETS.includes(kind));
  const faults: object[] = [];
  const explainers = EXPLAINERS.map((address) => ({ address }));
  for (const { address } of [...explainers, ...others]) {
    const urls = new Set<string>();
    // Browsers fetch icon and manifest whenever they like, often after all else; both are below 500 bytes.
    const note = (request: { url: () => string }): unknown =>
      /\/(icon\.svg|site\.webmanifest)$/.test(request.url()) ? null : urls.add(request.url());
    page.on('request', note);
    await page.goto(address, { waitUntil: 'networkidle' });
    page.off('request', note);
    const shift = await page.evaluate(layoutShift);
    const scripts = [...urls].filter((url) => /\.m?js$/.test(new URL(url).pathname)).length;
    const elsewhere = [...urls].filter((url) => !url.startsWith(baseURL ?? ''));
    const isWithin =
      urls.size <= budget.REQUESTS &&
      scripts <= budget.SCRIPT_FILES &&
      shift <= budget.LAYOUT_SHIFT &&
      elsewhere.length === 0;
    if (!isWithin) faults.push({ address, requests: urls.size, scripts, shift, elsewhere });
  }
  expect(faults).toEqual([]);
});

test('a long list that is read before its end has come does not move when it comes', async ({ page }) => {
  const half = await cutServer((file, path) => (path.endsWith('.html') ? file.length / 2 : null));
  for (const address of ['/claims/', '/timeline/']) {
    await page.goto(half.origin + address, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    half.sendRest();
    await page.waitForLoadState();
    expect(await page.evaluate(layoutShift), address).toBeLessThanOrEqual(budget.LAYOUT_SHIFT);
  }
  half.close();
});
