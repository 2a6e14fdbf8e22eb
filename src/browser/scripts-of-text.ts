import type { Piece } from '../search/model.ts';

/** A stretch of a text that is written in one direction. */
export interface Run {
  readonly isArabic: boolean;
  readonly pieces: readonly Piece[];
}

/** From an Arabic letter to the last one before letters of another script. */
const ARABIC = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\p{N}\p{P}\s]*[\p{Script=Arabic}\p{M}])?/gu;

/**
 * A text in pieces, parted where Arabic begins and ends. What is Arabic stays together across pieces, so that its words
 * keep their order when one of them is marked.
 */
export function runsOf(pieces: readonly Piece[]): Run[] {
  const text = pieces.map((piece) => piece.text).join('');
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(ARABIC)) {
    const to = found.index + found[0].length;
    if (found.index > from) runs.push({ isArabic: false, pieces: cut(pieces, from, found.index) });
    runs.push({ isArabic: true, pieces: cut(pieces, found.index, to) });
    from = to;
  }
  if (from < text.length) runs.push({ isArabic: false, pieces: cut(pieces, from, text.length) });
  return runs;
}

/** The pieces between two places of the whole text. */
function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let begin = 0;
  return pieces.flatMap(({ text, marked }) => {
    const part = text.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    begin += text.length;
    return part === '' ? [] : [{ text: part, marked }];
  });
}
