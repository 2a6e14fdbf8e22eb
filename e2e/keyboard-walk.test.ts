import { expect, test } from './one-page.ts';
import { ONE_OF_EACH_KIND } from './one-of-each-kind.ts';

/** So many stops are walked from the top of a page and from its text on. */
const STOPS = 12;

/** Runs in the page. What is wrong with the stop at which the focus is; empty where nothing is. Marks in pictures show the focus in their own ways. */
function faultsOfStop(): string[] {
  const stop = document.activeElement;
  if (stop === null || stop === document.body) return ['nothing has the focus'];
  const name = `${stop.localName} “${stop.textContent.trim().slice(0, 40)}”`;
  const faults: string[] = [];
  const isInPicture = stop.closest('svg') !== null;
  const { outlineStyle, outlineWidth } = getComputedStyle(stop);
  if (!isInPicture && (outlineStyle === 'none' || parseFloat(outlineWidth) < 2))
    faults.push(`${name} does not show the focus`);
  const boxes = [...stop.getClientRects()];
  const isOnTop = ({ left, top, width, height }: DOMRect): boolean => {
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && (stop.contains(there) || there.contains(stop) || there.closest('label')?.control === stop);
  };
  if (!isInPicture && !boxes.some(isOnTop)) faults.push(`${name} is out of sight or under something else`);
  const before = document.querySelector('[data-walked]');
  if (before !== null && (before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) === 0)
    faults.push(`${name} comes out of order`);
  before?.removeAttribute('data-walked');
  stop.setAttribute('data-walked', '');
  return faults;
}

for (const address of ONE_OF_EACH_KIND) {
  test(`${address} is walked by keyboard: the focus is seen, in order, and the menu can be passed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    const walk = async (): Promise<string[]> => {
      const faults: string[] = [];
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        faults.push(...(await page.evaluate(faultsOfStop)));
      }
      return faults;
    };
    expect(await walk()).toEqual([]);
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await skip.focus();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    expect(await walk()).toEqual([]);
  });
}
