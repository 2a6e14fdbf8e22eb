import { counted } from './wording.ts';

/**
 * What would become of the claims that cite a document if it were wrong, in sentences.
 *
 * @param alone how many of them cite no other; @param cited how many they are
 */
export function restingInWords(alone: number, cited: number): string {
  if (cited === 0) return 'No claim cites this document.';
  if (alone === 0)
    return cited === 1
      ? 'The one claim that cites it cites another document as well.'
      : 'Every claim that cites it cites another document as well.';
  if (cited === 1)
    return 'The one claim that cites this document rests on it alone. Without it the claim would have to go.';
  return `${alone} of the ${counted(cited, 'claim')} that cite this document ${alone === 1 ? 'rests' : 'rest'} on it alone. Without it ${alone === 1 ? 'that claim' : 'they'} would have to go.`;
}
