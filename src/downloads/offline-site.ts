import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { CARDS_FOLDER } from '../build/page-card.ts';
import { DOWNLOADS_FOLDER } from '../build/editions.ts';
import { APP_ICONS, WEB_APP_MANIFEST } from '../build/web-app.ts';
import { HEADERS_FILE } from '../hosting/headers-file.ts';
import { KEPT_LIST, SERVICE_WORKER } from '../keeping/kept-list.ts';
import { isOnlyOnTheWeb } from '../teaching/only-on-the-web.ts';
import { withoutEditions } from './download-page.ts';
import { offlinePage } from './offline-page.ts';
import { README_FIRST, readMeFirst } from './read-me-first.ts';

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
 */
export async function writeOfflineSite(site: string, to: string, day: string): Promise<void> {
  for (const file of await filesOf(site)) {
    if (isOnlyOnTheWeb(`/${file}`) || LEFT_OUT.some((path) => `/${file}`.startsWith(path))) continue;
    const target = join(to, file);
    await mkdir(dirname(target), { recursive: true });
    if (!file.endsWith('.html')) {
      await cp(join(site, file), target);
      continue;
    }
    const built = await readFile(join(site, file), 'utf8');
    const { html, scripts } = offlinePage(file === DOWNLOAD_PAGE ? withoutEditions(built) : built, file);
    await writeFile(target, html);
    for (const [name, code] of scripts) {
      await mkdir(dirname(join(to, name)), { recursive: true });
      await writeFile(join(to, name), code);
    }
  }
  await writeFile(join(to, README_FIRST), readMeFirst(day));
}

/** The files of a folder and its folders, as paths with `/`, in the order of their letters. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/').replace(/^\//, ''))
    .sort();
}
