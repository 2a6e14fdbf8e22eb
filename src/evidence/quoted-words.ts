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
