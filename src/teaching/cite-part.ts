/** A part of the site as it is cited, in each style and for reference managers, to be read and copied. */
import { ADDRESS_TOKEN } from '../bibliography/address-token.ts';
import { el, parseHtml, type Element, type Node } from '../html/tree.ts';
import { copyButton } from './copy-button.ts';
import { partedAtAddress } from './parted-citation.ts';
import { webAddress } from './web-address.ts';
import type { PageCitation } from '../bibliography/page-citation.ts';

/** @param address of the part, from the root of the site; @param site where the site is published, or undefined */
export function citePart(citations: readonly PageCitation[], address: string, site: URL | undefined): Element {
  return el(
    'div',
    { id: 'cite' },
    el('dt', {}, 'Cite'),
    el('dd', {}, ...citations.map((citation) => citedIn(citation, address, site))),
  );
}

/** Those for reference managers keep their lines, and are folded. */
function citedIn({ style, label, text, html }: PageCitation, address: string, site: URL | undefined): Element {
  const id = `cite-${style}`;
  const copied = copyButton(id, 'Copy', el('span', { class: 'visually-hidden' }, `: ${label}`));
  const written = addressesIn(html === null ? [text] : parseHtml(html), address, site);
  return html === null
    ? el('details', {}, el('summary', {}, label), el('pre', { id, class: 'citation' }, ...written), ' ', copied)
    : el(
        'div',
        { class: 'citation-style' },
        el('p', { class: 'citation-label' }, label),
        el('p', { id, class: 'citation' }, ...written),
        copied,
      );
}

/** The nodes with the address of the part, once it is known, in place of the one with the token. */
export function addressesIn(nodes: readonly Node[], address: string, site: URL | undefined): Node[] {
  return nodes.flatMap((node) =>
    typeof node === 'string'
      ? partedAtAddress(node, `${ADDRESS_TOKEN}${address}`).map(
          ({ words, isBare }) => words ?? webAddress(address, site, { isBare }),
        )
      : [{ ...node, children: addressesIn(node.children, address, site) }],
  );
}
