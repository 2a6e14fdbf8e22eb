import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { violationsOf } from './axe.ts';
import { ADDRESSES, EXPLAINERS } from './site-pages.ts';

const BOOK = 'dist/downloads/aleppo-explained.epub';

/** W3C's EPUBCheck as Debian packs it. It knows more of the schemas than the one that npm brings. */
const OFFICIAL = '/usr/bin/epubcheck';

/** What suits a program that runs for some seconds: half of the processor's time. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

test.setTimeout(240_000);

/** The files of the book by their names in its folder. */
function filesOfBook(): Map<string, string> {
  expect(existsSync(BOOK), `There is no ${BOOK}. Run "npm run downloads" first.`).toBe(true);
  const files = Object.entries(unzipSync(readFileSync(BOOK)));
  return new Map(files.map(([name, bytes]) => [name.replace(/^EPUB\//, ''), strFromU8(bytes)]));
}

interface Link {
  readonly from: string;
  readonly href: string;
  readonly isCitation: boolean;
}

function linksAndIds(file: string, text: string): { links: Link[]; ids: Set<string> } {
  const links: Link[] = [];
  const ids = new Set<string>();
  const parser = new Parser(
    {
      onopentag: (_name, { href, id, role }) => {
        if (id !== undefined) ids.add(id);
        if (href !== undefined) links.push({ from: file, href, isCitation: role === 'doc-noteref' });
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  return { links, ids };
}

test('EPUBCheck finds nothing in the book', async () => {
  expect(existsSync(BOOK), `There is no ${BOOK}. Run "npm run downloads" first.`).toBe(true);
  const { messages } = await EpubCheck.validate(readFileSync(BOOK));
  expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
  if (!existsSync(OFFICIAL)) return;
  const { status, stdout, stderr } = spawnSync('java', [...SHORT_RUN, '-jar', OFFICIAL, '--failonwarnings', BOOK], {
    encoding: 'utf8',
  });
  expect(`${status} ${stderr}${stdout}`).toMatch(/^0 [^]*No errors or warnings detected/);
});

test('Every link of the book leads to a place in it or outside, and every citation to a note that leads back', () => {
  const pages = new Map(
    [...filesOfBook()]
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([name, text]) => [name, linksAndIds(name, text)] as const),
  );
  const links = [...pages.values()].flatMap((page) => page.links);
  const dead = links.filter(({ from, href }) => {
    if (/^https?:|^book\.css$/.test(href)) return false;
    const [file = '', anchor] = href.split('#');
    const target = pages.get(file === '' ? from : file);
    return target === undefined || (anchor !== undefined && !target.ids.has(anchor));
  });
  expect(dead.map(({ from, href }) => `${from} → ${href}`)).toEqual([]);
  const citations = links.filter(({ isCitation }) => isCitation);
  expect(citations.length).toBeGreaterThan(1000);
  expect(citations.filter(({ href }) => !/^#ref-\d+$/.test(href))).toEqual([]);
});

test('Every claim, section and picture of an explainer is in the book, with its number of citations', () => {
  const book = filesOfBook();
  for (const address of EXPLAINERS) {
    const page = readFileSync(`dist${address}index.html`, 'utf8');
    const chapter = book.get(`${address.replaceAll('/', '')}.xhtml`) ?? '';
    for (const [, id] of page.matchAll(/<span class="claim" id="([^"]+)"/g)) expect(chapter).toContain(`id="${id}"`);
    for (const part of ['class="cite"', 'class="chart-panel"', 'class="panel"', 'id="ref-'])
      expect(chapter.split(part).length, `${address} ${part}`).toBe(page.split(part).length);
  }
});

test('Every actor, disagreement and document is in the book', () => {
  const book = filesOfBook();
  const sources = [...book].filter(([name]) => name.startsWith('sources-')).map(([, text]) => text);
  for (const address of ADDRESSES) {
    const [kind, id] = address.split('/').filter((part) => part !== '');
    if (id === undefined) continue;
    if (kind === 'actors' || kind === 'disagreements') expect([...book.keys()]).toContain(`${kind}-${id}.xhtml`);
    if (kind === 'sources')
      expect(
        sources.some((text) => text.includes(`id="source-${id}"`)),
        address,
      ).toBe(true);
  }
});

test('The book is light', () => {
  expect(readFileSync(BOOK).length).toBeLessThan(5_000_000);
});

/** Landmarks are for pages with menus around their text: a reading app has its own. */
const NOT_OF_BOOKS = ['landmark-one-main', 'region'];

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 640 } });

    test('Pages of the book fit, and axe finds nothing wrong with them', async ({ page }) => {
      const book = filesOfBook();
      const types = { xhtml: 'application/xhtml+xml', css: 'text/css' };
      await page.route('http://book.invalid/**', async (route) => {
        const [, name = '', ending] = /\/([^/]+\.(xhtml|css))$/.exec(route.request().url()) ?? [];
        await route.fulfill({ body: book.get(name) ?? '', contentType: types[ending as keyof typeof types] });
      });
      for (const name of ['title-page', 'nav', 'words', 'toll', 'actors-hts', 'disagreements-hama', 'sources-x']) {
        await page.goto(`http://book.invalid/${name}.xhtml`);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider, name).toBeLessThanOrEqual(0);
        const violations = await violationsOf(page);
        expect(
          violations.filter(([rule]) => !NOT_OF_BOOKS.includes(rule)),
          name,
        ).toEqual([]);
      }
    });
  });
