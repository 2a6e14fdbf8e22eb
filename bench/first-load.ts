import { gzipSync } from 'node:zlib';
import { chromium, type Request } from '@playwright/test';
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

/** In milliseconds. A page that waits until its browser is idle has asked by then, also where the machine is busy. */
const QUIET = 3_000;

/**
 * What a new browser is sent for a page of a built site until it has asked for nothing for {@link QUIET}.
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
    tab.on('request', (request) => sent.push(fileFor(request)));
    await tab.goto(`${site.address}${page}/`);
    for (let known = 0; known < sent.length;) {
      known = sent.length;
      await tab.waitForTimeout(QUIET);
    }
    return await Promise.all(sent);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function fileFor(request: Request): Promise<SentFile> {
  const response = await request.response();
  const body = (await response?.body()) ?? Buffer.alloc(0);
  return { kind: request.resourceType(), plain: body.length, packed: Math.min(body.length, gzipSync(body).length) };
}

/** The bytes of all files together, or of those of one kind. */
export function sumOf(sent: readonly SentFile[], size: 'plain' | 'packed', kind?: string): number {
  const some = sent.filter((file) => kind === undefined || file.kind === kind);
  return some.reduce((sum, file) => sum + file[size], 0);
}
