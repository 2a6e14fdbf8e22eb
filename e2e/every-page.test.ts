import { CONTRAST, TARGET_SIZE, violationsOf } from './axe.ts';
import { keepOnlyNewKinds, keepWhatIsNew, OF_NEW_KIND } from './kinds-of-elements.ts';
import { measured } from './measured.ts';
import { expect, test } from './one-page.ts';
import { LOOKED_AT } from './site-pages.ts';
import { blocksOutOfOrder } from './reading-order.ts';

/** The colours that a reader may see. */
const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** Kinds of elements of which some pages have shown the colours: those of the frame are the same on all of them. */
const shown = new Set<number>();

/**
 * So many pages one process looks at in a row, since none knows what others have been shown: pages that are made by one layout
 * stand together. All in one row would keep one process busy when the others are done.
 */
const IN_A_ROW = 12;

const PAGES = [...LOOKED_AT, '/404.html'];

for (let first = 0; first < PAGES.length; first += IN_A_ROW) {
  test.describe(`from page ${first + 1} on`, () => {
    test.describe.configure({ mode: 'default' });
    for (const address of PAGES.slice(first, first + IN_A_ROW)) {
      test(`${address} is accessible, never scrolls sideways, and is read from top to bottom`, async ({ page }) => {
        // The longest pages take axe a while on a busy machine.
        test.slow();
        await page.emulateMedia(COLOURS[0]);
        await page.goto(address);
        const marked = await keepWhatIsNew(page, shown);
        // The smallest is a window of 1280 pixels at 400 per cent.
        for (const width of [1280, 768, 360, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
        expect(await page.evaluate(blocksOutOfOrder)).toEqual([]);
        const wrong = await violationsOf(page, { rules: [TARGET_SIZE] });
        await page.setViewportSize({ width: 1280, height: 800 });
        wrong.push(...(await violationsOf(page, { without: [CONTRAST] })));
        if (marked > 0) {
          await keepOnlyNewKinds(page);
          for (const colours of COLOURS) {
            await page.emulateMedia(colours);
            wrong.push(...(await violationsOf(page, { include: OF_NEW_KIND, rules: [CONTRAST] })));
          }
        }
        measured({ 'pages accessible': 1, 'axe findings': wrong.length });
        expect(wrong).toEqual([]);
      });
    }
  });
}
