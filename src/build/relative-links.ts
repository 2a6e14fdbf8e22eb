import { markup, type Element, type Node } from '../html/tree.ts';
import { isAddressAttribute, mapAddresses, type AddressPlace } from './html-addresses.ts';

/** @param from address of the file that holds the link, `/toll/index.html`; @param to root-absolute address */
export function relativeAddress(from: string, to: string): string {
  // Both up to the last folder that they share; what follows is a step up for each folder of the one, and then the other.
  let shared = 0;
  for (let at = 0; at < to.length && from[at] === to[at]; at += 1) if (to[at] === '/') shared = at + 1;
  let up = '';
  for (let at = from.indexOf('/', shared); at !== -1; at = from.indexOf('/', at + 1)) up += '../';
  const found = up + to.slice(shared);
  return /^[^?#]/.test(found) ? found : `./${found}`;
}

/**
 * Rewrites the root-absolute addresses of an HTML text; everything else stays as it is, to the byte.
 *
 * @param places where its addresses stand, if it has been read already
 */
export function relativeHtml(html: string, from: string, places?: readonly AddressPlace[]): string {
  return mapAddresses(html, (address) => madeRelative(address, from), places);
}

/** The HTML text of a page, its root-absolute addresses relative. */
export function relativePage(page: Element, from: string): string {
  return `<!doctype html>\n${relativeMarkup([page], from)}\n`;
}

/** The markup of nodes, their root-absolute addresses relative. */
export function relativeMarkup(nodes: readonly Node[], from: string): string {
  return markup(nodes, (value, attribute) => (isAddressAttribute(attribute) ? madeRelative(value, from) : value));
}

function madeRelative(address: string, from: string): string {
  return isRootAbsolute(address) ? relativeAddress(from, address) : address;
}

/** Puts the folder of the host before the root-absolute addresses of an HTML text. @param base `/aleppo/` */
export function htmlBelow(html: string, base: string): string {
  return mapAddresses(html, (address) => (isRootAbsolute(address) ? base + address.slice(1) : address));
}

/** Rewrites `url(/…)` in a style sheet. */
export function relativeCss(css: string, from: string): string {
  return css.replace(
    /url\((["']?)(\/(?!\/)[^)"']*)\1\)/g,
    (_all, quote: string, to: string) => `url(${quote}${relativeAddress(from, to)}${quote})`,
  );
}

function isRootAbsolute(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//');
}
