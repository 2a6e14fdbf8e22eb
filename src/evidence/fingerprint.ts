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

/** Whether the triples of a quotation stand in a fingerprint, in order and without a gap. */
export function holdsQuotation(fingerprint: Fingerprint, quotation: string): boolean {
  const asked = fingerprintOf(quotation);
  return fingerprint.some((_hash, start) => asked.every((hash, offset) => fingerprint[start + offset] === hash));
}
