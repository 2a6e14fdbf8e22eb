/** Which claims say again what others say, so that a list of them tells each thing once. */
import { passageKey } from './numbering.ts';
import type { Claim } from './model.ts';

type Told = Pick<Claim, 'id' | 'text' | 'citations'>;

/** How much of a claim's words must stand in another, so that the other says the same. */
const ENOUGH = 0.85;

const DENIALS = new Set(['not', 'no', 'nor', 'none', 'never', 'neither', 'without', 'denied', 'denies', 'deny']);

/** Whether two claims are one, have the same words, or rest on the very same passages and voices. */
export function isSame(one: Told, other: Told): boolean {
  return one.id === other.id || one.text === other.text || restsOn(one) === restsOn(other);
}

/**
 * Whether a claim says nothing that another does not say: nearly all its words stand there, among them each of its figures,
 * and what one denies the other does not affirm.
 */
export function isWithin(one: Told, other: Told): boolean {
  const [words, there] = [wordsOf(one.text), wordsOf(other.text)];
  const missing = [...words].filter((word) => !there.has(word));
  if (missing.some((word) => /\d/.test(word))) return false;
  if (denials(words) !== denials(there)) return false;
  return missing.length <= (1 - ENOUGH) * words.size;
}

function restsOn({ citations }: Told): string {
  return citations
    .map((citation) => [passageKey(citation), ...[...citation.picked].sort()].join('@'))
    .sort()
    .join(' ');
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]+/gu));
}

function denials(words: ReadonlySet<string>): string {
  return [...words].filter((word) => DENIALS.has(word)).join(' ');
}
