import { expect, test } from './fixtures.ts';

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
