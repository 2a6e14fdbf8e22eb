/** What stands between typographic quotation marks in a text, in order. Time grows with the length of the text. */
export function quotedIn(text: string): string[] {
  const quoted: string[] = [];
  for (let from = 0; ;) {
    const open = text.indexOf('“', from);
    const close = open === -1 ? -1 : text.indexOf('”', open);
    if (close === -1) return quoted;
    quoted.push(text.slice(open + 1, close));
    from = close + 1;
  }
}

/** A whole quotation, with no other in it. */
const PAIR = /“[^“”]*”/gu;

/** Quotation marks of other kinds; a ‘ within a name or a word is none. */
const STRAY = /(?:["«»„‟“”]|(?<![\p{L}\p{N}])‘)[\p{L}\p{N}]*/u;

/** The first quotation mark that begins or ends none of {@link quotedIn}, with the word behind it; null where there is none. */
export function strayMarkIn(text: string): string | null {
  return STRAY.exec(text.replace(PAIR, ' '))?.[0] ?? null;
}
