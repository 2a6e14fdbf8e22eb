import { el, type Element } from '../html/tree.ts';
import { publishedAddress } from './published-address.ts';

interface Written {
  readonly id?: string;
  /** Whether it stands without "https://", as some styles of citation want it. */
  readonly isBare?: boolean;
}

/**
 * The address of a place of the site, to be read, copied and typed. Where the site does not know where it is published, a
 * script of the page puts it there once it is read from a server.
 *
 * @param address from the root of the site
 */
export function webAddress(address: string, site: URL | undefined, { id, isBare = false }: Written = {}): Element {
  const whole = publishedAddress(address, site);
  if (whole === null)
    return el(
      'span',
      { class: 'web-address', id, 'data-address': address, 'data-bare': isBare ? '' : undefined },
      address,
    );
  return el('span', { class: 'web-address', id }, isBare ? whole.replace(/^https?:\/\//, '') : whole);
}

/** What is missing where neither the build nor a script knows where the site is published. */
export const ADDRESS_UNKNOWN: Element = el(
  'noscript',
  {},
  el(
    'p',
    {},
    'This copy of the site does not know where it is published, and JavaScript, which would look, is off. Put the address of the site before each address that begins with “/”. QR codes need JavaScript here.',
  ),
);
