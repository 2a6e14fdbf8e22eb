import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { relativeHtml, relativePage } from './relative-links.ts';
import type { Element } from '../html/tree.ts';

/** Writes a page under its address and makes its links relative; the step `relative-links` passes over it. */
export type WritePage = (address: string, page: Element | string) => void;

/** Writes the text of a page under its address as it is: its links are relative already. */
export type WriteText = (address: string, html: string) => void;

/** @param output folder of the built site */
export function pageWriter(output: string): WritePage {
  const write = textWriter(output);
  return (address, page) => {
    const file = `${address}index.html`;
    write(address, typeof page === 'string' ? relativeHtml(page, file) : relativePage(page, file));
  };
}

/** @param output folder of the built site */
export function textWriter(output: string): WriteText {
  return (address, html) => {
    // At once, and not in turn with others: of tens of thousands of small files, waiting would take most of the time.
    mkdirSync(join(output, address), { recursive: true });
    writeFileSync(join(output, `${address}index.html`), html);
  };
}
