/**
 * What one may do with a part of the site besides reading it: link, short link, code, cite, embed, share to class. Nothing of
 * it is printed. Only pages on the web have it; with it the page needs the script `addresses` and share.css.
 */
import { ADDRESS_TOKEN } from '../bibliography/address-token.ts';
import { el, type Element, type Node } from '../html/tree.ts';
import { addressesIn, citePart } from './cite-part.ts';
import { CLASS_SERVICES, shareLink } from './class-services.ts';
import { copyButton } from './copy-button.ts';
import { frameCode, type Edition } from './embed-page.ts';
import { figureFrameHeight } from './frame-height.ts';
import { outsideLink } from './outside-link.ts';
import { publishedAddress } from './published-address.ts';
import { qrPicture } from './qr-picture.ts';
import { ADDRESS_UNKNOWN, webAddress } from './web-address.ts';
import type { Part } from '../evidence/parts.ts';

/** A part with all by which it is shared. */
export interface SharedPart extends Pick<Edition, 'site' | 'citations'> {
  readonly part: Part;
  /** Its short address, from the root of the site. */
  readonly short: string;
}

/** @param more entries between its code and its citations, `div`s of `dt` and `dd` */
export function shareTools({ part, short, site, citations }: SharedPart, ...more: readonly Element[]): Element {
  const { title, address, embed, panels } = part;
  // A script fills these.
  const isFilled = site === undefined ? 'only-with-script' : undefined;
  const draw = el('button', { type: 'button', 'data-share': 'codes' }, 'Draw the QR code');
  return el(
    'section',
    { class: 'share-tools', 'aria-labelledby': 'share', 'data-on-web': '' },
    el('h2', { id: 'share' }, 'Link, copy, cite'),
    ...(site === undefined ? [ADDRESS_UNKNOWN] : []),
    el(
      'dl',
      {},
      entry('Address', ...copied('address', address, site, 'Copy the address')),
      entry('For the board', ...copied('short-address', short, site, 'Copy the short address')),
      el(
        'div',
        { class: isFilled },
        el('dt', {}, 'QR code'),
        el('dd', { id: 'code' }, qrPicture(address, title, site), ...(site === undefined ? [draw] : [])),
      ),
      ...more,
      citePart(citations, address, site),
      ...(embed === null ? [] : [embedding({ embed, title, panels }, site)]),
      el(
        'div',
        { class: isFilled },
        el('dt', {}, 'Share to class'),
        el(
          'dd',
          {},
          el('ul', { class: 'share-services' }, ...CLASS_SERVICES.map((service) => sharedTo(service, part, site))),
          el('p', {}, 'They are told the address when you press, and nothing before.'),
        ),
      ),
    ),
    el('p', { class: 'share-said', role: 'status' }),
  );
}

function entry(term: string, ...said: readonly Node[]): Element {
  return el('div', {}, el('dt', {}, term), el('dd', {}, ...said));
}

function copied(id: string, address: string, site: URL | undefined, words: string): Node[] {
  return [webAddress(address, site, { id }), ' ', copyButton(id, words)];
}

/** What others write into their pages to show a figure there. */
function embedding(
  { embed, title, panels }: Pick<Part, 'title' | 'panels'> & { readonly embed: string },
  site: URL | undefined,
): Element {
  const code = frameCode(`${ADDRESS_TOKEN}${embed}`, title, figureFrameHeight(panels));
  return entry(
    'Embed',
    el('p', {}, 'To show it on another page, ', el('a', { href: embed }, 'as it looks there'), ':'),
    el('pre', { id: 'embed-code', class: 'citation' }, ...addressesIn([code], embed, site)),
    copyButton('embed-code', 'Copy', el('span', { class: 'visually-hidden' }, ': code to embed')),
  );
}

function sharedTo(
  { name, link }: (typeof CLASS_SERVICES)[number],
  { title, address }: Part,
  site: URL | undefined,
): Element {
  const published = publishedAddress(address, site);
  if (published !== null) return el('li', {}, outsideLink(shareLink(link, published, title), [name]));
  const place = { class: 'outside', 'data-service': link, 'data-address': address, 'data-title': title };
  return el('li', { hidden: '' }, el('a', place, name));
}
