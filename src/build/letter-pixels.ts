import sharp from 'sharp';
import { el, toSvg } from '../drawing/svg.ts';

interface Box {
  /** From where the letter begins on its line to the first column and row. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A letter as pixels, drawn once for each size and laid wherever it stands. */
export interface LetterPixels extends Box {
  /** How much of each pixel the letter covers, 0 to 255, row by row. */
  readonly covered: Uint8Array;
  /** Pixels from one row to the next. */
  readonly stride: number;
}

/** A letter that is to be drawn. */
export interface SizedLetter {
  /** Straight lines and curves, y upwards, in units of a typeface. */
  readonly outline: string;
  /** Pixels for a unit. */
  readonly scale: number;
}

/** Draws letters by their names, all in one picture below each other: to begin a picture takes longer than to draw ten letters. */
export async function letterPixels(letters: ReadonlyMap<string, SizedLetter>): Promise<Map<string, LetterPixels>> {
  let height = 0;
  const places = [...letters].map(([name, letter]) => {
    const box = boxOf(letter);
    height += box.height;
    return { name, letter, box, start: height - box.height };
  });
  if (places.length === 0) return new Map();
  const stride = Math.max(...places.map(({ box }) => box.width));
  const paths = places.map(({ letter: { outline, scale }, box, start }) =>
    el('path', { d: outline, transform: `translate(${-box.left} ${start - box.top}) scale(${scale} ${-scale})` }),
  );
  const svg = toSvg(el('svg', { xmlns: 'http://www.w3.org/2000/svg', width: stride, height }, paths));
  const covered = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return new Map(
    places.map(({ name, box, start }) => [name, { ...box, stride, covered: covered.subarray(start * stride) }]),
  );
}

/** The pixels that a letter may cover. A curve never leaves the points that it is told by. */
function boxOf({ outline, scale }: SizedLetter): Box {
  const numbers = (outline.match(/-?[\d.]+/g) ?? []).map(Number);
  const across = numbers.filter((_number, index) => index % 2 === 0).map((x) => x * scale);
  const down = numbers.filter((_number, index) => index % 2 === 1).map((y) => -y * scale);
  const [left, top] = [Math.floor(Math.min(...across)), Math.floor(Math.min(...down))];
  return { left, top, width: Math.ceil(Math.max(...across)) - left, height: Math.ceil(Math.max(...down)) - top };
}

/**
 * Lays a letter onto the rows of a picture, two pixels in a byte. The letter must lie within the picture: see the test of the frame
 * in card.test.ts.
 *
 * @param x @param y where the letter begins on its line
 * @param blends of its colour with each of the palette: `blendsWith`
 */
export function layLetter(
  letter: LetterPixels,
  { rows, stride }: { readonly rows: Uint8Array; readonly stride: number },
  [x, y]: readonly [number, number],
  blends: Uint8Array,
): void {
  const { left, top, width, height, covered } = letter;
  for (let row = 0; row < height; row += 1) {
    const line = (y + top + row) * stride + 1;
    for (let column = 0; column < width; column += 1) {
      const share = covered[row * letter.stride + column] ?? 0;
      if (share === 0) continue;
      const pixel = x + left + column;
      const at = line + (pixel >> 1);
      const both = rows[at] ?? 0;
      rows[at] =
        pixel % 2 === 0
          ? ((blends[((both >> 4) << 8) | share] ?? 0) << 4) | (both & 15)
          : (both & 240) | (blends[((both & 15) << 8) | share] ?? 0);
    }
  }
}
