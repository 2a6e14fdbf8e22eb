/** Writes what search engines ask a site for: `robots.txt`, and `sitemap.xml` where the site knows its own address. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fewAtATime } from '../evidence/few-at-a-time.ts';
import { ROBOTS, SITEMAP, robotsText, sitemapText } from '../hosting/for-search-engines.ts';
import { publishedAddress } from '../teaching/published-address.ts';
import { metaOf } from './page-head.ts';
import type { AstroIntegration } from 'astro';

/** Pages that are read at a time. */
const READ_AT_ONCE = 16;

export function found(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'found',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir, pages }) => {
        const root = fileURLToPath(dir);
        const addressOf = (address: string): string | null => publishedAddress(address, site);
        const map = addressOf(`/${SITEMAP}`);
        await writeFile(join(root, ROBOTS), robotsText(map));
        if (map === null) return;
        const addresses = await toBeFound(
          root,
          pages.map(({ pathname }) => pathname),
        );
        await writeFile(join(root, SITEMAP), sitemapText(addresses.flatMap((address) => addressOf(address) ?? [])));
      },
    },
  };
}

/** The pages that do not ask to be passed over, in the order of their letters. Those made past Astro all do. */
async function toBeFound(root: string, pathnames: readonly string[]): Promise<string[]> {
  // The page for what does not exist is a file, and no folder.
  const folders = pathnames.filter((pathname) => pathname !== '404/');
  const found = await fewAtATime(READ_AT_ONCE, folders, async (pathname) => {
    const meta = metaOf(await readFile(join(root, pathname, 'index.html'), 'utf8'));
    return meta.get('robots')?.includes('noindex') === true ? [] : [`/${pathname}`];
  });
  return found.flat().sort();
}
