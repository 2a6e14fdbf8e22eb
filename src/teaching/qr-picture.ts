import { el, type Element } from '../html/tree.ts';
import { publishedAddress } from './published-address.ts';
import { qrCode } from './qr-code.ts';

/**
 * The address of a place as a code that a telephone reads; where the site does not know its address, the room for it, which a
 * script fills on request.
 *
 * @param address from the root of the site; @param title of what it leads to
 */
export function qrPicture(address: string, title: string, site: URL | undefined): Element {
  const published = publishedAddress(address, site);
  if (published === null)
    return el('div', { class: 'qr-code', 'data-code': address, 'data-code-title': title, hidden: '' });
  const { size, path } = qrCode(published);
  const side = `${size}`;
  return el(
    'svg',
    { class: 'qr-code', viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': `QR code: ${title}` },
    el('rect', { width: side, height: side, fill: '#fff' }),
    el('path', { d: path, fill: '#000' }),
  );
}
