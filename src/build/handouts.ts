/** Writes the handouts with the text of the pages that they are parts of. They are many and alike, so Astro makes only the frame of them all. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { citationsOf } from '../bibliography/page-citation.ts';
import { onceByKey } from '../evidence/once-by-key.ts';
import { partsWithHandout } from '../evidence/parts.ts';
import { shortAddressOf } from '../evidence/short-addresses.ts';
import { el, elementsOf, parseHtml, type Element, type Node } from '../html/tree.ts';
import { citedAs } from '../teaching/cited-as.ts';
import { handoutContent } from '../teaching/handout-content.ts';
import { handoutHead, handoutPage } from '../teaching/handout-page.ts';
import { publishedAddress } from '../teaching/published-address.ts';
import { frameOf } from './handout-frame.ts';
import { relativeHtml, relativeMarkup } from './relative-links.ts';
import type { Making } from './making.ts';

/** The frame of all handouts, as Astro has made it; null if there are none. To be read before any handout is written. */
export async function readFrame({ evidence, output }: Pick<Making, 'evidence' | 'output'>): Promise<string | null> {
  const [first] = partsWithHandout(evidence);
  return first === undefined ? null : readFile(join(output, first.handout, 'index.html'), 'utf8');
}

/** Writes the handouts of a page, given its address and what Astro has made of it. */
export function handoutWriter(frame: string, making: Making): (address: string, html: string) => void {
  const { evidence, day, site, writeText } = making;
  const parts = Map.groupBy(partsWithHandout(evidence), ({ page }) => page.address);
  const [[first] = []] = parts.values();
  const named = (address: string): string => publishedAddress(address, site) ?? address;
  const looksOfFrame = looksOf(parseHtml(frame));
  // Its links lead out of the folder of the handouts, so they are alike in all that stand as deep in it.
  const frameAt = onceByKey(
    (file: string) => `${file.split('/').length}`,
    (file) => frameOf(relativeHtml(frame, file), named(first?.handout ?? '')),
  );
  return (address, html) => {
    const ofPage = parts.get(address);
    if (ofPage === undefined) return;
    const built = parseHtml(html);
    // A picture looks as on its own page.
    const looks = [...looksOf(built)].filter((look) => !looksOfFrame.has(look)).map(linkToLook);
    for (const part of ofPage) {
      const file = `${part.handout}index.html`;
      const short = shortAddressOf(part.address, evidence);
      const shared = { part, short, site, citations: citationsOf(citedAs(part, day)) };
      const content = handoutPage(shared, handoutContent(built, address, part.section));
      const sheet = frameAt(file)({
        ...handoutHead(part),
        address: named(part.handout),
        looks: relativeMarkup(looks, file),
        content: relativeMarkup(content, file),
      });
      writeText(part.handout, sheet);
    }
  };
}

/** Addresses of the sheets of styles of a page. */
function looksOf(page: readonly Node[]): ReadonlySet<string> {
  const links = [...elementsOf(page)].filter(({ attributes }) => attributes['rel'] === 'stylesheet');
  return new Set(links.flatMap(({ attributes }) => attributes['href'] ?? []));
}

function linkToLook(href: string): Element {
  return el('link', { rel: 'stylesheet', href });
}
