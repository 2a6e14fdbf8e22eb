/** Short addresses for the board: few letters to copy, and the same ones for ever. */
import { createHash } from 'node:crypto';

/** No vowels, so that no words come about; no letters and digits that look alike on a board. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
/** Letters of a short address; one more for each other that has the same ones already. */
const FEWEST = 5;
const MOST = 8;

/** Where the short addresses stand. */
export const SHORT = '/s/';

/** @param address from the root of the site; the same address always has the same letters */
export function shortAddress(address: string, letters = FEWEST): string {
  const digest = createHash('sha256').update(address).digest();
  let code = '';
  for (let place = 0; place < letters; place += 1) {
    code += LETTERS.charAt(digest.readUInt32BE(place * 4) % LETTERS.length);
  }
  return `${SHORT}${code}/`;
}

/**
 * The short addresses of some addresses. Among some thousands two fall together: then the one that comes later in the alphabet
 * takes a letter more.
 *
 * @param known what has been published keeps the short address that it had
 * @throws if one finds none with eight letters
 */
export function shortAddresses(
  addresses: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const taken = new Set(known.values());
  const shortOf = (address: string): string => {
    for (let letters = FEWEST; letters <= MOST; letters += 1) {
      const short = shortAddress(address, letters);
      if (taken.has(short)) continue;
      taken.add(short);
      return short;
    }
    throw new Error(`${address} finds no short address that no other part has. Give it another id.`);
  };
  const found = [...new Set(addresses)]
    .sort()
    .map((address) => [address, known.get(address) ?? shortOf(address)] as const);
  return new Map(found);
}
