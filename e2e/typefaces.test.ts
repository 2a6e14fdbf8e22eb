import { expect, test } from './fixtures.ts';
import { ONE_OF_EACH_KIND } from './one-of-each-kind.ts';

const PAGES = [...ONE_OF_EACH_KIND, '/download/', '/claims/', '/about/licences/', '/teach/handouts/toll/children/'];

test('what is bold, folded or pressed has letters of the sans: the serif has one weight, which is for reading', async ({
  page,
}) => {
  const faults: string[] = [];
  for (const address of PAGES) {
    await page.goto(address);
    const found = await page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { fontWeight, fontFamily } = getComputedStyle(element);
          const hasWords = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
          );
          const isControl = ['BUTTON', 'SUMMARY'].includes(element.tagName);
          return hasWords && (isControl || Number(fontWeight) > 400) && fontFamily.startsWith('"Source Serif');
        })
        .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`),
    );
    faults.push(...found.map((what) => `${address}: ${what}`));
  }
  expect(faults).toEqual([]);
});
