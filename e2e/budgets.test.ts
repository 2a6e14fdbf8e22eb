import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';
import { EXPLAINERS } from './site-pages.ts';

/** What a reading page may cost: gzipped bytes without fonts and with them, and requests. */
const BUDGET = { withoutFonts: 40_000, withFonts: 80_000, requests: 6 };

for (const address of ['/', ...EXPLAINERS]) {
  test(`${address} keeps to its budget`, async ({ page, baseURL }) => {
    const sizes = new Map<string, number>();
    const pending: Promise<void>[] = [];
    page.on('response', (response) => {
      // Browsers fetch icon and manifest whenever they like, often after all else; both are below 500 bytes.
      if (/\/(icon\.svg|site\.webmanifest)$/.test(response.url())) return;
      pending.push(
        response.body().then((body) => {
          sizes.set(response.url(), gzipSync(body).byteLength);
        }),
      );
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await Promise.all(pending);
    const urls = [...sizes.keys()];
    const bytes = (keep: (url: string) => boolean): number =>
      urls.filter(keep).reduce((sum, url) => sum + (sizes.get(url) ?? 0), 0);
    expect(urls.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
    expect(urls.filter((url) => url.endsWith('.js'))).toEqual([]);
    expect(urls.length).toBeLessThanOrEqual(BUDGET.requests);
    expect(bytes((url) => !url.endsWith('/typefaces.css'))).toBeLessThanOrEqual(BUDGET.withoutFonts);
    expect(bytes(() => true)).toBeLessThanOrEqual(BUDGET.withFonts);
  });

  test(`${address} never shifts while it loads`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBe(0);
  });
}
