/** What is left to be done to the files that Astro has written: the handouts of pages, and relative links. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takingTurns, type Turns } from '../evidence/turns.ts';
import { parseHtml } from '../html/tree.ts';
import { handoutWriter } from './handouts.ts';
import { seeingAddresses, type AddressPlace } from './html-addresses.ts';
import { htmlBelow, relativeCss, relativeHtml } from './relative-links.ts';
import type { Making } from './making.ts';
import type { PageFrame } from './page-frame.ts';

/** What two threads share. */
export interface Finishing {
  /** Addresses of files: `/toll/index.html`. */
  readonly pages: readonly string[];
  readonly turns: Turns;
}

/**
 * Answers what writes the handouts of pages, and turns the pages' root-absolute addresses into relative ones, so that one build
 * serves from a root, from any folder of a host, and from disk. Whoever else finishes the same pages takes others.
 *
 * @param frame of the handouts; null if there are none
 */
export function pageFinisher(frame: PageFrame | null, making: Making): (finishing: Finishing) => void {
  const handoutsOf = frame === null ? null : handoutWriter(frame, making);
  return ({ pages, turns }) => {
    for (const file of takingTurns(turns, pages)) {
      const writeHandouts = handoutsOf?.(file.slice(0, -'index.html'.length));
      rewrite(join(making.output, file), (html) => {
        if (writeHandouts === undefined) return relativeHtml(html, file);
        // Read once for both.
        const places: AddressPlace[] = [];
        writeHandouts(parseHtml(html, seeingAddresses(html, places)));
        return relativeHtml(html, file, places);
      });
    }
  };
}

/**
 * Makes the addresses in sheets of styles relative. A server shows `404.html` under any address, so its addresses stay whole,
 * below the folder of the host if it is known.
 */
export function finishOthers(files: readonly string[], output: string, folderOfHost: string): void {
  for (const file of files) {
    if (file === '/404.html') rewrite(join(output, file), (text) => htmlBelow(text, folderOfHost));
    if (file.endsWith('.css')) rewrite(join(output, file), (text) => relativeCss(text, file));
  }
}

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed !== text) writeFileSync(path, changed);
}
