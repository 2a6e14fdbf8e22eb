/** The questions on which sources differ in a text, for paper, where the sign beside a claim leads nowhere. */
import { shortAddressOf } from '../evidence/short-addresses.ts';
import { el, elementsOf, hasClass, type Element, type Node } from '../html/tree.ts';
import { webAddress } from './web-address.ts';
import type { Disagreement, Evidence } from '../evidence/model.ts';

/** The disagreements to which a text leads with "sources differ", each once, in the order of the text. @param text its links from the root of the site */
export function disputedIn(text: readonly Node[], { disagreements }: Evidence): readonly Disagreement[] {
  const addresses = new Set(
    [...elementsOf(text)].flatMap((element) => (hasClass(element, 'differ') ? [element.attributes['href'] ?? ''] : [])),
  );
  const byAddress = new Map([...disagreements.values()].map((each) => [each.address, each]));
  return [...addresses].flatMap((address) => byAddress.get(address) ?? []);
}

/** An item of a list for each question, with the short address of the page that has its answers side by side. Copies on disk have no short addresses. */
export function disputedItems(
  disputed: readonly Disagreement[],
  evidence: Evidence,
  site: URL | undefined,
): readonly Element[] {
  return disputed.map(({ question, address }) => {
    const short = webAddress(shortAddressOf(address, evidence), site);
    return el('li', {}, el('a', { href: address }, question), el('span', { 'data-on-web': '' }, ' ', short));
  });
}
