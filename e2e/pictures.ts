/** What every picture must keep, measured in the browser. */
import { gzipSync } from 'node:zlib';
import { expect } from './fixtures.ts';
import type { Page } from '@playwright/test';

/** The smallest text that a picture may show, in pixels of the screen. */
const SMALLEST = 11;

/** What a picture may cost on its own, and the page with all its pictures, gzipped without typefaces. */
const MOST_BYTES = { picture: 30_000, page: 120_000 } as const;

interface ShownText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it lies wholly within its picture, or within what the picture stands in. */
  readonly whole: boolean;
}

/** Every text that a picture shows, with the box of its letters: from the height of a capital to the line it stands on. */
function textsOf(page: Page, picture: string): Promise<ShownText[][]> {
  return page.locator(`${picture}:visible`).evaluateAll((pictures) =>
    pictures.map((shown) => {
      const frame = shown.getBoundingClientRect();
      return [...shown.querySelectorAll<SVGTextElement>('text')]
        .filter((text) => text.checkVisibility() && text.getBoundingClientRect().width > 0)
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const height = bottom - top;
          const scale = text.getScreenCTM()?.a ?? 1;
          return {
            text: text.textContent,
            size: parseFloat(getComputedStyle(text).fontSize) * scale,
            left,
            right,
            top: top + height * 0.22,
            bottom: bottom - height * 0.2,
            whole:
              left >= frame.left - 1 && right <= frame.right + 1 && top >= frame.top - 3 && bottom <= frame.bottom + 3,
          };
        });
    }),
  );
}

/** No text of the pictures is too small, cut, or covered by another one. */
export async function expectLegible(page: Page, picture: string): Promise<void> {
  const pictures = await textsOf(page, picture);
  expect(pictures.length).toBeGreaterThan(0);
  for (const texts of pictures) {
    expect(texts.filter(({ size }) => size < SMALLEST - 0.05)).toEqual([]);
    expect(texts.filter(({ whole }) => !whole)).toEqual([]);
    const covered = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        )
        .map((other) => `${one.text} | ${other.text}`),
    );
    expect(covered).toEqual([]);
  }
}

/** Every link of the pictures can be reached with the Tab key and says where it leads. */
export async function expectReachable(page: Page, picture: string): Promise<void> {
  const links = page.locator(`${picture}:visible a`);
  for (const name of await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? ''))) {
    expect(name).not.toBe('');
  }
  const first = links.first();
  await first.focus();
  await expect(first).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
}

/** Neither a picture nor the page with all of them is heavy. */
export async function expectLight(page: Page, picture: string): Promise<void> {
  for (const svg of await page.locator(picture).evaluateAll((all) => all.map((one) => one.outerHTML))) {
    expect(gzipSync(svg).byteLength).toBeLessThanOrEqual(MOST_BYTES.picture);
  }
  const sizes = await page.evaluate(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const urls = [location.href, ...loaded.filter((url) => !/typefaces\.css|woff2?$/.test(url))];
    return Promise.all(urls.map(async (url) => (await fetch(url)).text()));
  });
  const bytes = sizes.reduce((sum, text) => sum + gzipSync(text).byteLength, 0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES.page);
}
