/** Writes the handouts with the text of the pages that they are parts of. They are many and alike, so Astro makes only the frame of them all. */
import { citationsOf } from '../bibliography/page-citation.ts';
import { partsWithHandout, type PartWithHandout } from '../evidence/parts.ts';
import { shortAddressOf } from '../evidence/short-addresses.ts';
import { el, elementsOf, parseHtml, type Element, type Node } from '../html/tree.ts';
import { citedAs } from '../teaching/cited-as.ts';
import { disputedIn, disputedItems } from '../teaching/disputed-list.ts';
import { handoutContent } from '../teaching/handout-content.ts';
import { handoutHead, handoutPage } from '../teaching/handout-page.ts';
import { framedWriter, type PageFrame } from './page-frame.ts';
import type { Making } from './making.ts';

/** Answers for the address of a page what writes its handouts, given the page that Astro has made; undefined for pages without. */
export function handoutWriter(
  frame: PageFrame,
  making: Making,
): (address: string) => ((page: readonly Node[]) => void) | undefined {
  const { evidence, day, site } = making;
  const parts = Map.groupBy(partsWithHandout(evidence), ({ page }) => page.address);
  const looksOfFrame = looksOf(parseHtml(frame.html));
  const writeFramed = framedWriter(frame, making);
  const write = (address: string, ofPage: readonly PartWithHandout[], built: readonly Node[]): void => {
    // A picture looks as on its own page.
    const looks = [...looksOf(built)].filter((look) => !looksOfFrame.has(look)).map(linkToLook);
    for (const part of ofPage) {
      const short = shortAddressOf(part.address, evidence);
      const shared = { part, short, site, citations: citationsOf(citedAs(part, day)) };
      const excerpt = handoutContent(built, address, part.section);
      const disputed = disputedItems(disputedIn(excerpt.text, evidence), evidence, site);
      const content = handoutPage(shared, excerpt, disputed);
      writeFramed(part.handout, handoutHead(part), content, looks);
    }
  };
  return (address) => {
    const ofPage = parts.get(address);
    return ofPage && ((page) => write(address, ofPage, page));
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
