import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { LOOKED_AT } from './site-pages.ts';

/** Long lists and long texts are made of parts that are alike; to look at all of them takes minutes. */
const PARTS = 'main :is(li, tr, p):not(:has(li, tr, p))';

/** How many parts are kept that hold a kind of element. */
const OF_EACH_KIND = 3;

/**
 * Runs in the page. Takes away each part that has nothing new: all kinds of elements in it stand in enough parts before it. A
 * kind is an element with its classes, attributes and all that it stands in; nothing that looks different is lost.
 */
function takeAwayMoreOfTheSame([parts, ofEachKind]: readonly [string, number]): void {
  const kinds = new WeakMap<Element, string>();
  const kindOf = (element: Element): string => {
    const known = kinds.get(element);
    if (known !== undefined) return known;
    const traits = [...element.attributes]
      .filter(({ name }) => !/^(id|href|d|x|y)$/.test(name))
      .map(({ name, value }) =>
        /^(class|role|type|lang|dir|fill|data-standing)$/.test(name) ? `${name}=${value}` : name,
      );
    const around = element.parentElement === null ? '' : kindOf(element.parentElement);
    const kind = `${around} > ${element.localName}[${traits.join(' ')}]`;
    kinds.set(element, kind);
    return kind;
  };
  const seen = new Map<string, number>();
  for (const part of document.querySelectorAll(parts)) {
    const inIt = new Set([part, ...part.querySelectorAll('*')].map(kindOf));
    if ([...inIt].every((kind) => (seen.get(kind) ?? 0) >= ofEachKind)) part.remove();
    else for (const kind of inIt) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
}

for (const address of [...LOOKED_AT, '/404.html']) {
  test(`${address} is accessible, and never scrolls sideways`, async ({ page }) => {
    // The longest pages take axe a while on a busy machine.
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.evaluate(takeAwayMoreOfTheSame, [PARTS, OF_EACH_KIND] as const);
    expect(await violationsOf(page)).toEqual([]);
    // In the dark only the colours are others.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, { rules: ['color-contrast'] })).toEqual([]);
  });
}
