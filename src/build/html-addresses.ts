import { Parser } from 'htmlparser2';
import type { SeeAttribute } from '../html/tree.ts';

/** Attributes that hold an address. `data-root` tells scripts where the site begins. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'action', 'data-root']);

/** An address attribute, and where the address begins and has ended in the text. */
export interface AddressPlace {
  readonly attribute: string;
  readonly start: number;
  readonly end: number;
}

/** Whether an attribute holds an address. */
export function isAddressAttribute(name: string): boolean {
  return ADDRESS_ATTRIBUTES.has(name);
}

/** The value of an attribute as it is written, up to the first `&`, with which an entity may begin. */
const VALUE = /^(?<before>[^=]*=\s*["']?)(?:(?<=")(?<double>[^"&]*)|(?<=')(?<single>[^'&]*)|(?<bare>[^&]*))/;

/** Puts down where addresses stand, for whoever reads the text for something else as well. */
export function seeingAddresses(html: string, places: AddressPlace[]): SeeAttribute {
  return (name, from, to) => {
    const attribute = name.toLowerCase();
    if (!isAddressAttribute(attribute)) return;
    const found = VALUE.exec(html.slice(from, to))?.groups;
    const start = from + (found?.['before']?.length ?? 0);
    const address = found?.['double'] ?? found?.['single'] ?? found?.['bare'] ?? '';
    if (address !== '') places.push({ attribute, start, end: start + address.length });
  };
}

/**
 * Puts other addresses into the address attributes of an HTML text; everything else stays as it is, to the byte. Of an
 * address with `&` in it only what stands before is asked about.
 *
 * @param places where addresses stand in the text, if it has been read already
 */
export function mapAddresses(
  html: string,
  change: (address: string, attribute: string) => string,
  places: readonly AddressPlace[] = addressesIn(html),
): string {
  let result = '';
  let copied = 0;
  for (const { attribute, start, end } of places) {
    result += html.slice(copied, start) + change(html.slice(start, end), attribute);
    copied = end;
  }
  return result + html.slice(copied);
}

function addressesIn(html: string): AddressPlace[] {
  const places: AddressPlace[] = [];
  const see = seeingAddresses(html, places);
  const parser = new Parser({ onattribute: (name) => see(name, parser.startIndex, parser.endIndex) });
  parser.end(html);
  return places;
}
