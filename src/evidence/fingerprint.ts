/**
 * Fingerprints make quotations checkable without the documents' texts, which are other people's work and not in this
 * repository.
 *
 * The published normalisation, version 1: Unicode NFKC, lower case, commas between digits removed; words are runs of
 * letters and digits; everything else parts them. Each word with the two that follow it is a triple, joined by spaces; its
 * hash is the first six hexadecimal digits of its SHA-256. A fingerprint is the hashes of a passage's triples, in order.
 */
import { createHash } from 'node:crypto';

/** Hashes of a passage's word triples, in order. */
export type Fingerprint = readonly string[];

/** Quotations shorter than this cannot be held against triples. */
export const SHORTEST_CHECKED = 3;

/** The words of a text after the normalisation. */
export function normalisedWords(text: string): string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function fingerprintOf(text: string): Fingerprint {
  const words = normalisedWords(text);
  return words.slice(0, Math.max(0, words.length - 2)).map((word, index) => {
    const triple = [word, words[index + 1], words[index + 2]].join(' ');
    return createHash('sha256').update(triple).digest('hex').slice(0, 6);
  });
}

/**
 * Whether the triples of a quotation stand in a fingerprint, in order and without a gap. Looks at each hash once, however
 * often they repeat (the search of Knuth, Morris and Pratt).
 */
export function holdsQuotation(fingerprint: Fingerprint, quotation: string): boolean {
  const asked = fingerprintOf(quotation);
  if (asked.length === 0) return fingerprint.length > 0;
  const back = fallbacks(asked);
  let matched = 0;
  for (const hash of fingerprint) {
    while (matched > 0 && asked[matched] !== hash) matched = back[matched - 1] ?? 0;
    if (asked[matched] === hash) matched += 1;
    if (matched === asked.length) return true;
  }
  return false;
}

/** For each hash: how many of the first ones end with it as well, so that a search can go on from there. */
function fallbacks(hashes: Fingerprint): number[] {
  const back = [0];
  let matched = 0;
  for (let index = 1; index < hashes.length; index++) {
    while (matched > 0 && hashes[matched] !== hashes[index]) matched = back[matched - 1] ?? 0;
    if (hashes[matched] === hashes[index]) matched += 1;
    back.push(matched);
  }
  return back;
}
