import { createHash } from 'node:crypto';
import { normalisedWords } from './fingerprint.ts';
import type { WrittenClaim } from './model.ts';

/** Signs that change what a sentence says, though they are no words: 5 and 5 %, a word and that word as a quotation. */
const SIGNS = /[%‰°"“”„«»]|\p{Sc}/gu;

const QUOTATION_MARKS = /["“”„«»]/;

/**
 * What a reader is told by a claim, in eight hexadecimal digits: of the SHA-256 of its words after the published
 * normalisation, with signs read as words; of its citations in any order; and of its disagreement. Punctuation, capitals
 * and emphasis do not count, nor do its id and the page that it stands on.
 */
export function fingerprintOfClaim(claim: Pick<WrittenClaim, 'text' | 'citations' | 'disagreement'>): string {
  const spoken = claim.text.replace(SIGNS, (sign) => ` sign${QUOTATION_MARKS.test(sign) ? 34 : sign.codePointAt(0)} `);
  const citations = claim.citations.map(
    ({ document, passage, picked }) => `${document}#${passage}@${[...picked].sort().join(',')}`,
  );
  const told = [normalisedWords(spoken).join(' '), citations.sort().join(' '), claim.disagreement ?? ''];
  return createHash('sha256').update(told.join('\n')).digest('hex').slice(0, 8);
}
