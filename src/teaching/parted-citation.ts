/** A stretch of a citation: words, or where `words` is null the address of what is cited, with "https://" or bare of it. */
interface Piece {
  readonly words: string | null;
  readonly isBare: boolean;
}

const SCHEME = /^https:\/\//;

/**
 * A citation parted where the address of what is cited stands in it, so that the address can be put there once it is known.
 *
 * @param address as it stands in the citation, with "https://"; a style that writes it without is parted as well
 */
export function partedAtAddress(citation: string, address: string): Piece[] {
  const bare = address.replace(SCHEME, '');
  const pieces: Piece[] = [];
  let left = citation;
  for (let at = left.indexOf(bare); at !== -1; at = left.indexOf(bare)) {
    const isBare = !left.slice(0, at).endsWith('https://');
    pieces.push({ words: left.slice(0, isBare ? at : at - 'https://'.length), isBare: false }, { words: null, isBare });
    left = left.slice(at + bare.length);
  }
  return [...pieces, { words: left, isBare: false }].filter(({ words }) => words !== '');
}
