import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { complaintsOf, openBrowser, openBrowserForWalk } from './disk-browsers.ts';
import { pathInEdition, unzipEdition } from './disk-edition.ts';
import { linksWithin } from './links-within.ts';
import { LOOKED_AT } from './site-pages.ts';

/** Pages that are walked side by side. */
const TABS = 4;

test('no link of the download is broken: each leads to a file in it, and to a place on it', () => {
  const edition = unzipEdition();
  try {
    const { links, broken } = linksWithin({
      pages: edition.pages,
      read: (path) => readFileSync(join(edition.folder, path), 'utf8'),
      // On a disk nothing stands in for a folder.
      fileAt: (path) => (edition.files.has(path) ? path : null),
    });
    expect(links).toBeGreaterThan(edition.pages.length);
    expect(broken).toEqual([]);
  } finally {
    edition.remove();
  }
});

for (const name of ['chromium', 'firefox'] as const) {
  test(`${name} opens pages of every kind from disk: no file is missing, nothing complains, nothing is asked of the line`, async () => {
    test.setTimeout(600_000);
    const edition = unzipEdition();
    const browser = await openBrowserForWalk(name);
    try {
      const complaints: string[] = [];
      const left = LOOKED_AT.map((address) => `${address.slice(1)}index.html`).filter((path) =>
        edition.files.has(path),
      );
      expect(left.length).toBeGreaterThan(40);
      const walk = async (): Promise<void> => {
        const page = await browser.newPage();
        await page.setViewport({ width: 320, height: 100 });
        const said = complaintsOf(page);
        for (let path = left.pop(); path !== undefined; path = left.pop())
          await page.goto(edition.address(path), { waitUntil: 'load' });
        complaints.push(...said);
        await page.close();
      };
      await Promise.all(Array.from({ length: TABS }, walk));
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      edition.remove();
    }
  });
}

/** Every few of the queries that the search is held to. */
const QUERIES = (parse(readFileSync('src/search/queries.yaml', 'utf8')) as { ask: string }[])
  .map(({ ask }) => ask)
  .filter((_ask, index, all) => index % Math.floor(all.length / 40) === 0)
  .slice(0, 40);

test('queries are answered from disk as on the web, in both browsers', async ({ page }) => {
  test.setTimeout(240_000);
  expect(QUERIES).toHaveLength(40);
  const onTheWeb = new Map<string, string[]>();
  await page.goto('/search/');
  for (const ask of QUERIES) {
    const results = await page.evaluate(answersTo, ask);
    onTheWeb.set(
      ask,
      results.map((address) => new URL(address).pathname + new URL(address).hash),
    );
  }
  const edition = unzipEdition();
  try {
    for (const name of ['chromium', 'firefox'] as const) {
      const browser = await openBrowser(name);
      try {
        const tab = await browser.newPage();
        const complaints = complaintsOf(tab);
        await tab.goto(edition.address('search/index.html'));
        for (const [ask, expected] of onTheWeb) {
          const results = await tab.evaluate(answersTo, ask);
          const found = results.map(
            (address) =>
              `/${pathInEdition(address, edition)?.replace(/(^|\/)index\.html$/, '$1')}${new URL(address).hash}`,
          );
          expect(found, `${ask} in ${name}`).toEqual(expected);
        }
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
      }
    }
  } finally {
    edition.remove();
  }
});

/** Runs in the search page: types a query, waits for its answer and reads where the results lead. */
async function answersTo(ask: string): Promise<string[]> {
  const box = document.querySelector<HTMLInputElement>('main [data-search-input]');
  const list = document.querySelector('main [data-search-list]');
  if (box === null || list === null) throw new Error('There is no box on the search page.');
  list.replaceChildren();
  const answered = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (list.querySelector('[data-search-result], [data-search-empty]') === null) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(list, { childList: true, subtree: true });
  });
  box.value = ask;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await answered;
  return [...list.querySelectorAll<HTMLAnchorElement>('[data-search-result] a[data-search-stop]')].map(
    ({ href }) => href,
  );
}
