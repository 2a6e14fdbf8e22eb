/**
 * The frame of pages that are many and alike: head, header and footer. Astro makes one of them, with marks where each has words of
 * its own, and plain functions write each into it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceByKey } from '../evidence/once-by-key.ts';
import { escapeText, type Node } from '../html/tree.ts';
import { publishedAddress } from '../teaching/published-address.ts';
import { relativeHtml, relativeMarkup } from './relative-links.ts';
import type { Making } from './making.ts';

/** What differs from one page to the next. */
const PLACES = ['title', 'description', 'address', 'looks', 'content'] as const;
type Place = (typeof PLACES)[number];

/** What the page made by Astro has in place of words. */
export const MARKS = Object.fromEntries(PLACES.map((place) => [place, `⟦${place}⟧`])) as Readonly<
  Record<Place, string>
>;

/** What the head of a page in a frame says of it. */
export interface FrameHead {
  readonly title: string;
  readonly description: string;
}

interface FramedPage extends FrameHead {
  /** Where it stands: whole if the site knows its domain, else from its root. */
  readonly address: string;
  /** Markup: sheets of styles besides those of the frame, and what stands in `<main>`. */
  readonly looks: string;
  readonly content: string;
}

/** The page with the marks, and the address under which Astro has made it. */
export interface PageFrame {
  readonly html: string;
  readonly address: string;
}

/** Reads a frame as Astro has made it: to be done before any page takes its place. */
export function readFrame(address: string, output: string): PageFrame {
  return { address, html: readFileSync(join(output, address, 'index.html'), 'utf8') };
}

/** Answers what writes a page into a frame, under an address, its links from the root of the site. */
export function framedWriter(
  frame: PageFrame,
  { site, writeText }: Pick<Making, 'site' | 'writeText'>,
): (address: string, head: FrameHead, content: readonly Node[], looks?: readonly Node[]) => void {
  const named = (address: string): string => publishedAddress(address, site) ?? address;
  // Its links lead out of the folder of the pages, so they are alike in all that stand as deep in it.
  const frameAt = onceByKey(
    (file: string) => `${file.split('/').length}`,
    (file) => frameOf(relativeHtml(frame.html, file), named(frame.address)),
  );
  return (address, head, content, looks = []) => {
    const file = `${address}index.html`;
    const html = frameAt(file)({
      ...head,
      address: named(address),
      looks: relativeMarkup(looks, file),
      content: relativeMarkup(content, file),
    });
    writeText(address, html);
  };
}

/**
 * @param html the page with the marks; @param address under which it was made, as it names itself
 * @returns what writes a page with the same frame
 */
export function frameOf(html: string, address: string): (page: FramedPage) => string {
  const marked = html.replaceAll(address, MARKS.address).replace('</head>', `${MARKS.looks}</head>`);
  // Every second piece is the name of a place.
  const pieces = marked.split(new RegExp(`⟦(${PLACES.join('|')})⟧`));
  return ({ looks, content, title, description, address: own }) => {
    const words: Readonly<Record<string, string>> = {
      ...{ looks, content },
      ...{ title: escapeText(title, true), description: escapeText(description, true), address: escapeText(own, true) },
    };
    return pieces.map((piece, index) => (index % 2 === 0 ? piece : (words[piece] ?? ''))).join('');
  };
}
