import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { complaintsOf, openBrowser, openBrowserForWalk, type BrowserName } from './disk-browsers.ts';
import { pathInEdition, unzipEdition, type DiskEdition } from './disk-edition.ts';

/** Pages that are walked side by side. */
const TABS = 4;

interface Visited {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** Pages of documents are alike, and most of all: the second browser opens so many of them only. */
const EVERY_FEW_DOCUMENTS = 10;

function pagesFor(name: BrowserName, { pages }: DiskEdition): string[] {
  const documents = pages.filter((path) => /^sources\/./.test(path) && path !== 'sources/index.html');
  const left = new Set(name === 'chromium' ? [] : documents.filter((_path, place) => place % EVERY_FEW_DOCUMENTS > 0));
  return pages.filter((path) => !left.has(path));
}

for (const name of ['chromium', 'firefox'] as const) {
  const which = name === 'chromium' ? 'every page' : 'every kind of page';
  test(`${name} opens ${which} from disk: no link, anchor or file is missing, nothing complains, nothing is asked of the line`, async () => {
    test.setTimeout(600_000);
    const edition = unzipEdition();
    const browser = await openBrowserForWalk(name);
    try {
      const visited = new Map<string, Visited>();
      const complaints: string[] = [];
      const left = pagesFor(name, edition);
      const walk = async (): Promise<void> => {
        const page = await browser.newPage();
        await page.setViewport({ width: 320, height: 100 });
        const said = complaintsOf(page);
        for (let path = left.pop(); path !== undefined; path = left.pop()) {
          await page.goto(edition.address(path), { waitUntil: 'load' });
          visited.set(path, readVisit(await page.evaluate(idsAndLinks)));
        }
        complaints.push(...said);
        await page.close();
      };
      await Promise.all(Array.from({ length: TABS }, walk));
      expect(complaints).toEqual([]);
      if (name === 'chromium') expect(brokenLinks(visited, edition)).toEqual([]);
    } finally {
      await browser.close();
      edition.remove();
    }
  });
}

/** Runs in the page. One text travels faster than a list: each id on a line of its own, an empty line, each link. */
function idsAndLinks(): string {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  // Of a link in a picture `href` is not a text.
  const written = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const links = [...new Set(written)].map((href) => new URL(href, document.baseURI).href);
  return `${ids.join('\n')}\n\n${links.join('\n')}`;
}

function readVisit(text: string): Visited {
  const [ids = '', links = ''] = text.split('\n\n');
  return { ids: new Set(ids.split('\n')), links: links === '' ? [] : links.split('\n') };
}

/** Links that lead to nothing in the edition, each with the page it stands on. */
function brokenLinks(visited: ReadonlyMap<string, Visited>, edition: DiskEdition): string[] {
  const leadsNowhere = (link: string): boolean => {
    if (/^(https?|mailto):/.test(link)) return false;
    const path = pathInEdition(link, edition);
    const anchor = decodeURIComponent(new URL(link).hash.slice(1));
    const there = path === null ? undefined : visited.get(path);
    const isFile = path !== null && !path.endsWith('.html') && edition.files.has(path);
    return there === undefined ? !isFile : anchor !== '' && !there.ids.has(anchor);
  };
  // Most pages link to the same places.
  const everyLink = new Set([...visited.values()].flatMap(({ links }) => links));
  const broken = new Set([...everyLink].filter(leadsNowhere));
  return [...visited].flatMap(([from, { links }]) =>
    links.filter((link) => broken.has(link)).map((link) => `${from}: ${link}`),
  );
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
