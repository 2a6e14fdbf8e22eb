import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from './fixtures.ts';
import { ADDRESSES, EXPLAINERS } from './site-pages.ts';

const HOST = 'https://site.invalid';

/** What a page says of itself in the words of schema.org; null where it says nothing. */
function describedIn(html: string): Record<string, unknown> | null {
  const [, text] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  return text === undefined ? null : (JSON.parse(text) as Record<string, unknown>);
}

/** The addresses that a description names, wherever in it. */
function addressesIn(described: unknown): string[] {
  if (described === null || typeof described !== 'object') return [];
  return Object.entries(described).flatMap(([key, value]) =>
    typeof value === 'string' ? (['@id', 'contentUrl'].includes(key) ? [value] : []) : addressesIn(value),
  );
}

/** Whether words in Arabic script are marked as such, so that they are read aloud in their language. */
function unmarkedArabic(html: string): string[] {
  const languages: (string | undefined)[] = [];
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (_name, { lang }) => languages.push(lang ?? languages.at(-1)),
    onclosetag: () => languages.pop(),
    ontext: (text) => {
      // Nobody reads addresses and data aloud.
      if (/^(https?:\/\/\S+$|\{"@context)/.test(text)) return;
      if (/\p{Script=Arabic}/u.test(text) && languages.at(-1)?.startsWith('ar') !== true) found.push(text.slice(0, 60));
    },
  });
  parser.write(html.slice(html.indexOf('<body')));
  parser.end();
  return found;
}

test('what pages say of themselves names addresses that exist, and explainers name every document behind them', () => {
  const broken: string[] = [];
  const types = new Set<unknown>();
  for (const address of ADDRESSES) {
    const described = describedIn(readFileSync(join('dist', address, 'index.html'), 'utf8'));
    if (described === null) continue;
    types.add(described['@type']);
    for (const named of addressesIn(described)) {
      const { pathname } = new URL(named, HOST + address);
      if (!existsSync(join('dist', pathname))) broken.push(`${address} → ${named}`);
    }
  }
  expect(broken).toEqual([]);
  expect([...types]).toEqual(
    expect.arrayContaining(['Article', 'Claim', 'Dataset', 'LearningResource', 'NewsArticle', 'Report', 'WebSite']),
  );
  for (const address of EXPLAINERS) {
    const html = readFileSync(join('dist', address, 'index.html'), 'utf8');
    const cited = addressesIn(describedIn(html)?.['citation']).map((named) => new URL(named, HOST + address).pathname);
    const referred = [...html.matchAll(/class="ref-name"> ?<a href="([^"#]*)#/g)].map(
      ([, href = '']) => new URL(href, HOST + address).pathname,
    );
    expect(cited.length).toBeGreaterThan(5);
    expect([...cited].sort()).toEqual([...new Set(referred)].sort());
  }
});

test('every page says its language, and of Arabic words that they are Arabic', () => {
  const faults: string[] = [];
  for (const address of ADDRESSES) {
    const html = readFileSync(join('dist', address, 'index.html'), 'utf8');
    if (!/<html lang="en"/.test(html)) faults.push(address);
    if (/\p{Script=Arabic}/u.test(html)) faults.push(...unmarkedArabic(html).map((words) => `${address}: ${words}`));
  }
  expect(faults).toEqual([]);
});

test('a site that does not know its own address tells search engines nothing that needs one', () => {
  expect(readFileSync('dist/robots.txt', 'utf8')).toBe('User-agent: *\nDisallow:\n');
  expect(existsSync('dist/sitemap.xml')).toBe(false);
  expect(readFileSync('dist/toll/index.html', 'utf8')).not.toContain('rel="canonical"');
});

test('data in a page is no breach of its policy', async ({ page }) => {
  await page.goto('/toll/');
  const data = page.locator('script[type="application/ld+json"]');
  expect(JSON.parse((await data.textContent()) ?? '')).toMatchObject({
    '@type': 'Article',
    headline: 'The human toll',
  });
});
