import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS_FILE } from '../hosting/headers-file.ts';
import { KEPT_LIST, SERVICE_WORKER, type KeptFile, type KeptList } from '../keeping/kept-list.ts';
import { readableSize } from '../keeping/readable-size.ts';
import { builtFiles } from './built-files.ts';
import { buildStep } from './build-step.ts';
import { DOWNLOADS_FOLDER } from './editions.ts';
import { fillElements } from './fill-elements.ts';
import { keptFile, keptInTwo, shortHash } from './kept-in-two.ts';
import { CARDS_FOLDER } from './page-card.ts';
import { isOnlyOnTheWeb } from '../teaching/only-on-the-web.ts';
import type { AstroIntegration } from 'astro';

/** What of the built site no reader needs who keeps it: what others show of it, what is large, and what keeps it. */
const NOT_KEPT = [
  CARDS_FOLDER,
  DOWNLOADS_FOLDER,
  '/404.html',
  ...[HEADERS_FILE, KEPT_LIST, SERVICE_WORKER].map((file) => `/${file}`),
];

/** The page that offers to keep the site, and says how large it is. */
const OFFER = 'download/index.html';

/** Lists what a reader keeps of the built site. It must come after all that write into it. */
export function keptFiles(): AstroIntegration {
  return buildStep('kept-files', async ({ output, day }) => {
    const { files, bytes, gzip: packed } = await writeKeptFiles(output, day);
    return `${files.length} files, ${readableSize(bytes)}, ${readableSize(packed)} compressed.`;
  });
}

/**
 * Writes the list of files to keep, and says on the page that offers them how large they are. To be done again whenever a
 * file has changed.
 *
 * @param site the built site
 * @param day the day that the build is of, ISO 8601
 */
export async function writeKeptFiles(site: string, day: string): Promise<KeptList> {
  const paths = (await builtFiles(site))
    .filter((path) => !isOnlyOnTheWeb(path) && !NOT_KEPT.some((start) => path.startsWith(start)))
    .map((path) => path.slice('/'.length))
    .sort();
  const others = await keptInTwo(
    site,
    paths.filter((path) => path !== OFFER),
  );
  const offer = paths.includes(OFFER) ? [await fillOffer(site, others)] : [];
  const list = listOf([...others, ...offer], day);
  await writeFile(join(site, KEPT_LIST), textOf(list));
  return list;
}

/** The page cannot say its own size to the byte; what it says is rounded. */
async function fillOffer(site: string, others: readonly KeptFile[]): Promise<KeptFile> {
  const path = join(site, OFFER);
  const html = await readFile(path, 'utf8');
  const size = { compressed: sumOf(others, 'gzip'), plain: sumOf(others, 'bytes') };
  const filled = fillElements(html, 'data-kept-size', (kind) =>
    kind === 'compressed' || kind === 'plain' ? readableSize(size[kind]) : null,
  );
  if (filled !== html) await writeFile(path, filled);
  return keptFile(site, OFFER);
}

function listOf(unsorted: readonly KeptFile[], day: string): KeptList {
  const files = [...unsorted].sort((a, b) => (a.path < b.path ? -1 : 1));
  const version = shortHash(files.map(({ path, sha256 }) => `${sha256} ${path}\n`).join(''));
  return { version, day, bytes: sumOf(files, 'bytes'), gzip: sumOf(files, 'gzip'), files };
}

/** A file a line. */
function textOf({ files, ...head }: KeptList): string {
  const lines = files.map((file) => JSON.stringify(file)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"files":[\n${lines}\n]}\n`;
}

function sumOf(files: readonly KeptFile[], size: 'bytes' | 'gzip'): number {
  return files.reduce((sum, file) => sum + file[size], 0);
}
