import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../src/cli/browser.ts';
import { serveSite } from '../src/cli/site-server.ts';

/** A file that a browser is sent; sizes in bytes. */
export interface SentFile {
  /** As the browser names it: `document`, `stylesheet`, `script`, `font`. */
  readonly kind: string;
  readonly plain: number;
  /** Compressed, as a host would send it, unless it grows by that. */
  readonly packed: number;
}

/**
 * What a new browser is sent for a page of a built site until it asks for nothing more.
 *
 * @param folder the built site
 * @throws if there is no browser
 */
export async function firstLoad(folder: string, page: string): Promise<SentFile[]> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no browser to measure with. Set BROWSER_PATH to a Chromium.');
  const site = await serveSite(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const tab = await browser.newPage();
    const sent: Promise<SentFile>[] = [];
    tab.on('response', (response) => {
      const kind = response.request().resourceType();
      sent.push(response.body().then((body) => weighed(kind, body)));
    });
    await tab.goto(`${site.address}${page}/`, { waitUntil: 'networkidle' });
    return await Promise.all(sent);
  } finally {
    await browser.close();
    await site.close();
  }
}

function weighed(kind: string, body: Buffer): SentFile {
  return { kind, plain: body.length, packed: Math.min(body.length, gzipSync(body).length) };
}

/** The bytes of all files together, or of those of one kind. */
export function sumOf(sent: readonly SentFile[], size: 'plain' | 'packed', kind?: string): number {
  const some = sent.filter((file) => kind === undefined || file.kind === kind);
  return some.reduce((sum, file) => sum + file[size], 0);
}
