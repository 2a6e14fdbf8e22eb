/** Colours that are known beforehand, `#rrggbb`, each called by its place among them. */
export type Palette = readonly string[];

/** The colours as a PNG has them: red, green and blue of each, one after the other. */
export function bytesOf(palette: Palette): Uint8Array {
  return Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex');
}

/** The place of the colour that is most like the one given. @param colours of `bytesOf` */
export function nearestPlace(red: number, green: number, blue: number, colours: Uint8Array): number {
  let best = 0;
  let least = Infinity;
  for (let at = 0; at < colours.length; at += 3) {
    const distance =
      (red - (colours[at] ?? 0)) ** 2 + (green - (colours[at + 1] ?? 0)) ** 2 + (blue - (colours[at + 2] ?? 0)) ** 2;
    if (distance < least) [best, least] = [at / 3, distance];
  }
  return best;
}

/**
 * What comes of each colour of the palette when another covers a part of it: the place of the result, at 256 × the place of
 * the ground + how much is covered, 0 to 255.
 */
export function blendsWith(colour: string, palette: Palette): Uint8Array {
  const colours = bytesOf(palette);
  const above = bytesOf([colour]);
  const blends = new Uint8Array(palette.length * 256);
  for (let at = 0; at < blends.length; at += 1) {
    const [ground, covered] = [at >> 8, at & 255];
    const channel = (index: number): number => {
      const below = colours[ground * 3 + index] ?? 0;
      return Math.round(below + ((above[index] ?? 0) - below) * (covered / 255));
    };
    blends[at] = nearestPlace(channel(0), channel(1), channel(2), colours);
  }
  return blends;
}
