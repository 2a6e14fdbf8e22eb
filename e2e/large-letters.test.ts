import { expect, test } from './fixtures.ts';
import { EXPLAINERS } from './site-pages.ts';

// The styles of a reader are nobody else's, and no policy of the page is asked about them.
test.use({ bypassCSP: true, viewport: { width: 360, height: 640 } });

const PAGES = ['/', '/toll/', '/map/', '/disagreements/toll-offensive/', '/download/', '/sources/report-a/'];

/** What a reader may set (WCAG 2.2, 1.4.12), and letters of twice the size. */
const STYLES = {
  'lines, words and letters further apart':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  'letters of twice the size': ':root { font-size: 200% !important } * { overflow-wrap: anywhere }',
};

for (const [what, style] of Object.entries(STYLES))
  test(`with ${what} no page is wider than the window of a phone`, async ({ page }) => {
    for (const address of PAGES) {
      await page.goto(address);
      await page.addStyleTag({ content: style });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(360);
    }
  });

/** Pages whose dates or numbers are long. */
const WIDE = ['/in-short/', '/timeline/', '/glossary/', '/map/2024-11-30/', '/timeline/as-known/2024-11-30/'];

test('where a browser is set to letters of twice the size no page is wider than the window of a phone', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  test.slow();
  const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    for (const address of [...PAGES, ...WIDE, ...EXPLAINERS]) {
      await page.goto(`${baseURL}${address}`);
      const look = await page.evaluate(() => ({
        letters: getComputedStyle(document.documentElement).fontSize,
        width: document.documentElement.scrollWidth,
      }));
      expect(look, address).toEqual({ letters: '32px', width: 360 });
    }
  } finally {
    await browser.close();
  }
});
