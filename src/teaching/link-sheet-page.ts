/** The sections of one page as cards with title, code and address, to print and cut up: what stands within the frame of every page. */
import { el, type Node } from '../html/tree.ts';
import { LINKS, type LinkSheet } from './link-sheets.ts';
import { qrPicture } from './qr-picture.ts';
import { ADDRESS_UNKNOWN, webAddress } from './web-address.ts';

/** What the head of the sheet says of it. */
export function linkSheetHead({ title }: LinkSheet): { readonly title: string; readonly description: string } {
  return {
    title: `Links for the board: ${title}`,
    description: `Each section of “${title}” with its short address and QR code, to print.`,
  };
}

/** The nodes of its `<main>`, their links from the root of the site. */
export function linkSheetPage({ title, links }: LinkSheet, site: URL | undefined): Node[] {
  const draw = el('button', { type: 'button', 'data-share': 'codes' }, 'Draw the QR codes');
  const said = el('p', { class: 'share-said', role: 'status' });
  return [
    el(
      'header',
      { class: 'page-head' },
      el('p', { class: 'question' }, el('a', { href: LINKS }, 'Links for the board')),
      el('h1', {}, title),
      // A script draws them.
      ...(site === undefined ? [ADDRESS_UNKNOWN, el('p', { class: 'links-draw' }, draw), said] : []),
    ),
    el(
      'ul',
      { class: 'board-cards' },
      ...links.map((link) =>
        el(
          'li',
          {},
          qrPicture(link.short, link.title, site),
          el('p', { class: 'board-title' }, el('a', { href: link.address }, link.title)),
          el('p', {}, webAddress(link.short, site)),
        ),
      ),
    ),
  ];
}
