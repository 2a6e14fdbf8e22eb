/** Lines of text for a frame that nothing may leave: broken between words, evened out, shortened with … */

/** The width of a text, in any unit that is used throughout. */
export type WidthOf = (text: string) => number;

/** A text in as few lines as its frame allows, these about as long as each other. A word too long for a line is broken. */
export function wrap(text: string, frame: number, widthOf: WidthOf): string[] {
  const lines = linesOf(text, frame, widthOf);
  if (lines.length < 2) return lines;
  const words = wordsOf(text, frame, widthOf);
  let narrow = Math.max(...words.map(widthOf));
  let wide = frame;
  // Halving eight times leaves a step that nobody sees.
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, middle, widthOf).length === lines.length) wide = middle;
    else narrow = middle;
  }
  return linesOf(text, wide, widthOf);
}

/** The text in at most so many lines: whole if it fits, otherwise up to the last word that does, and …; none for no lines. */
export function wrapWithin(text: string, most: number, frame: number, widthOf: WidthOf): string[] {
  if (most < 1) return [];
  const whole = wrap(text, frame, widthOf);
  if (whole.length <= most) return whole;
  const words = wordsOf(text, frame, widthOf);
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const start = words.slice(0, kept).join(' ');
    // An opened bracket that is not closed any more goes with what it held.
    const open = start.lastIndexOf('(') > start.lastIndexOf(')') ? start.slice(0, start.lastIndexOf('(')) : start;
    const lines = linesOf(`${open.replace(/[\s,.…;:–—-]+$/u, '')}…`, frame, widthOf);
    if (lines.length <= most) return lines;
  }
  return ['…'];
}

/** Whether every word of a text has room in a line of the frame. */
export function everyWordFits(text: string, frame: number, widthOf: WidthOf): boolean {
  return text.split(' ').every((word) => widthOf(word) <= frame);
}

function linesOf(text: string, frame: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text, frame, widthOf)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= frame) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function wordsOf(text: string, frame: number, widthOf: WidthOf): string[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (widthOf(word) <= frame ? [word] : piecesOf(word, frame, widthOf)));
}

/** A word in pieces that each have room in a line. */
function piecesOf(word: string, frame: number, widthOf: WidthOf): string[] {
  const pieces: string[] = [];
  for (const letter of word) {
    const last = pieces.at(-1);
    if (last !== undefined && widthOf(last + letter) <= frame) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}
