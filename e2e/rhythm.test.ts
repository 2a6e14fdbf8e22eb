import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const REFERENCE = [
  '/disagreements/toll-offensive/',
  '/about/changes/',
  '/about/quality/',
  '/charts/toll-offensive/',
  '/who-stands-where/',
  '/teach/',
  '/teach/links/',
  '/a-to-z/',
  '/sources/report-b/',
];

for (const width of [360, 1280])
  test(`at ${width} pixels a heading stands nearer to what follows it than to what goes before`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const faults: object[] = [];
    for (const address of REFERENCE) {
      await page.goto(address);
      const headings = await spaceAroundHeadings(page);
      faults.push(
        ...headings.filter(({ above, below }) => above < below * 1.25).map((heading) => ({ address, ...heading })),
      );
    }
    expect(faults).toEqual([]);
  });

test('what is to be read is nowhere wider than the text of an explainer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 740 });
  for (const address of [...REFERENCE, '/disagreements/', '/charts/', '/download/']) {
    await page.goto(address);
    const wide = await page.locator('main p').evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const isRead = parseFloat(getComputedStyle(paragraph).fontSize) > 17;
        return isRead && range.getBoundingClientRect().width > 36 * 16 + 1 ? [paragraph.textContent] : [];
      }),
    );
    expect(wide, address).toEqual([]);
  }
});

test('on a phone all addresses for the board stand below their sections, on a desk all beside them', async ({
  page,
}) => {
  for (const [width, isBelow] of [
    [360, true],
    [1280, false],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/teach/links/');
    const below = await page.locator('.board-list li:has(.web-address)').evaluateAll((rows) =>
      rows.map((row) => {
        const title = row.querySelector('a')?.getBoundingClientRect();
        const address = row.querySelector('.web-address')?.getBoundingClientRect();
        return title !== undefined && address !== undefined && address.top >= title.bottom - 4;
      }),
    );
    expect(below.length).toBeGreaterThan(50);
    expect(new Set(below)).toEqual(new Set([isBelow]));
  }
});

test('the facts of an event stand on one line of letters', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 740 });
  await page.goto('/timeline/');
  const apart = await page.locator('.event-facts').evaluateAll((lists) =>
    lists.slice(0, 60).flatMap((list) => {
      const bottoms = [...list.querySelectorAll('li')].map((fact) => {
        const range = document.createRange();
        range.selectNodeContents(fact.querySelector('a') ?? fact);
        return range.getBoundingClientRect().bottom;
      });
      return bottoms.flatMap((bottom, index) => {
        const before = bottoms[index - 1];
        // A fact of the next line is farther away than the facts of one line ever are.
        return before !== undefined && bottom - before > 1 && bottom - before < 10 ? [list.textContent] : [];
      });
    }),
  );
  expect(apart).toEqual([]);
});

/** Of each heading of the second level: how far the words or pictures before and after it are, in pixels. What floats above the page is neither. */
function spaceAroundHeadings(page: Page): Promise<{ heading: string; above: number; below: number }[]> {
  return page.locator('main').evaluate((main) => {
    const shown = [...main.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility() &&
        !['absolute', 'sticky'].includes(getComputedStyle(element).position) &&
        (element.tagName === 'svg' ||
          (element.closest('svg') === null &&
            [...element.childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
            ))),
    );
    return [...main.querySelectorAll('h2')].map((heading) => {
      const box = heading.getBoundingClientRect();
      const boxes = shown
        .filter((element) => !heading.contains(element))
        .map((element) => element.getBoundingClientRect());
      return {
        heading: heading.textContent.trim(),
        above: Math.min(...boxes.map(({ bottom }) => (bottom <= box.top + 2 ? box.top - bottom : Infinity))),
        below: Math.min(...boxes.map(({ top }) => (top >= box.bottom - 2 ? top - box.bottom : Infinity))),
      };
    });
  });
}
