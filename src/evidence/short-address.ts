/** Short addresses for the board: few letters to copy, and the same ones for ever. */
import { createHash } from 'node:crypto';

/** No vowels, so that no words come about; no letters and digits that look alike on a board. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
const LENGTH = 5;

/** Where the short addresses stand. */
export const SHORT = '/s/';

/** Where a short address leads: `/s/k7f2m/` to `/toll/#counts`. */
export interface ShortAddress {
  readonly short: string;
  readonly address: string;
}

/** @param address from the root of the site; the same address always has the same short one */
export function shortAddress(address: string): string {
  const digest = createHash('sha256').update(address).digest();
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code += LETTERS.charAt(digest.readUInt32BE(place * 4) % LETTERS.length);
  }
  return `${SHORT}${code}/`;
}

/**
 * The short addresses of some addresses.
 *
 * @throws if two of them would share one, with both and what to do
 */
export function shortAddresses(addresses: readonly string[]): ShortAddress[] {
  const taken = new Map<string, string>();
  return addresses.map((address) => {
    const short = shortAddress(address);
    const other = taken.get(short);
    if (other !== undefined)
      throw new Error(
        `${address} and ${other} would have the same short address ${short}. Give the newer of them another id: what is published keeps its own.`,
      );
    taken.set(short, address);
    return { short, address };
  });
}
