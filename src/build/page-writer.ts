import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { relativePage } from './relative-links.ts';
import type { Element } from '../html/tree.ts';

/** Writes a page under its address and makes its links relative. */
export type WritePage = (address: string, page: Element) => void;

/** Writes the text of a page under its address as it is: its links are relative already. */
export type WriteText = (address: string, html: string) => void;

/** @param output folder of the built site */
export function pageWriter(output: string): WritePage {
  const write = textWriter(output);
  return (address, page) => write(address, relativePage(page, `${address}index.html`));
}

/** @param output folder of the built site */
export function textWriter(output: string): WriteText {
  return (address, html) => {
    // At once, and not in turn with others: of tens of thousands of small files, waiting would take most of the time.
    mkdirSync(join(output, address), { recursive: true });
    writeFileSync(join(output, `${address}index.html`), html);
  };
}
