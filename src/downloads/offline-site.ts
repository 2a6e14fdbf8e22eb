import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CARDS_FOLDER } from '../build/page-card.ts';
import { DOWNLOADS_FOLDER } from '../build/editions.ts';
import { APP_ICONS, WEB_APP_MANIFEST } from '../build/web-app.ts';
import { HEADERS_FILE } from '../hosting/headers-file.ts';
import { KEPT_LIST, SERVICE_WORKER } from '../keeping/kept-list.ts';
import { markup } from '../html/tree.ts';
import { CITE_COPY_LOOK, citeCopy } from '../teaching/cite-copy.ts';
import { isOnlyOnTheWeb } from '../teaching/only-on-the-web.ts';
import { withoutEditions } from './download-page.ts';
import { filesOf } from './files-of.ts';
import { offlinePage } from './offline-page.ts';
import { README_FIRST, readMeFirst } from './read-me-first.ts';
import type { Part } from '../evidence/parts.ts';

/** What of the built site serves only on the web. */
const LEFT_OUT = [
  CARDS_FOLDER,
  DOWNLOADS_FOLDER,
  '/404.html',
  ...[HEADERS_FILE, KEPT_LIST, SERVICE_WORKER, WEB_APP_MANIFEST].map((file) => `/${file}`),
  APP_ICONS,
];

/** The page that lists the editions. */
const DOWNLOAD_PAGE = 'download/index.html';

/**
 * Writes the site as it is read from disk.
 *
 * @param site the built site
 * @param to an empty folder
 * @param day the day that the build is of, ISO 8601
 * @param parts of the site, which are cited by themselves
 */
export async function writeOfflineSite(site: string, to: string, day: string, parts: readonly Part[]): Promise<void> {
  const byPage = Map.groupBy(parts, ({ page }) => `${page.address.slice(1)}index.html`);
  for (const file of await filesOf(site)) {
    if (isOnlyOnTheWeb(`/${file}`) || LEFT_OUT.some((path) => `/${file}`.startsWith(path))) continue;
    const target = join(to, file);
    await mkdir(dirname(target), { recursive: true });
    if (!file.endsWith('.html')) {
      await cp(join(site, file), target);
      continue;
    }
    const built = await readFile(join(site, file), 'utf8');
    const page = file === DOWNLOAD_PAGE ? withoutEditions(built) : built;
    const { html, scripts } = offlinePage(page, file, citations(built, byPage.get(file) ?? [], day));
    await writeFile(target, html);
    for (const [name, code] of scripts) {
      await mkdir(dirname(join(to, name)), { recursive: true });
      await writeFile(join(to, name), code);
    }
  }
  await writeFile(join(to, README_FIRST), readMeFirst(day));
}

/** How a page and its sections are cited, where they are parts of the site. */
function citations(built: string, [first, ...others]: readonly Part[], day: string): { head: string; end: string } {
  if (first === undefined) return { head: '', end: '' };
  const [, published = null] = /<link rel="canonical" href="([^"]*)"/.exec(built) ?? [];
  return { head: markup([CITE_COPY_LOOK]), end: markup([citeCopy([first, ...others], day, published)]) };
}
