import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const pack = promisify(deflate);

/** How hard the bytes are packed: two steps more take more than twice as long, and gain seven per cent. */
export const PACKING = { level: 6, memLevel: 9 } as const;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** In the header of a PNG: four bits for a pixel, which is the place of its colour in the palette. */
const [BITS, BY_PALETTE] = [4, 3];

/**
 * A PNG of few colours that are known beforehand. Libraries look for the best palette of each picture anew, which takes
 * ten times as long.
 *
 * @param pixels three bytes (red, green, blue) for each pixel, row by row; the width is even
 * @param palette `#rrggbb`, at most 16; each pixel takes the nearest of them
 */
export async function palettePng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  palette: readonly string[],
): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, BY_PALETTE], 8);
  const colours = Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex');
  const rows = await pack(indexed(pixels, width, height, colours), PACKING);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row: a zero, for "as it is", and two pixels in a byte, each the place of its colour in the palette. */
function indexed(pixels: Uint8Array, width: number, height: number, colours: Uint8Array): Uint8Array {
  const stride = width / 2 + 1;
  const rows = new Uint8Array(height * stride);
  const places = new Map<number, number>();
  let last = -1;
  let place = 0;
  const placeAt = (pixel: number): number => {
    const at = pixel * 3;
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    if (colour === last) return place;
    last = colour;
    place = places.get(colour) ?? nearest(colour, colours);
    places.set(colour, place);
    return place;
  };
  const rowAt = (y: number): Uint8Array => pixels.subarray(y * width * 3, (y + 1) * width * 3);
  for (let y = 0; y < height; y += 1) {
    // Above and below the text, a row is as the one before.
    if (y > 0 && Buffer.compare(rowAt(y - 1), rowAt(y)) === 0)
      rows.copyWithin(y * stride, (y - 1) * stride, y * stride);
    else
      for (let x = 0; x < width; x += 2)
        rows[y * stride + 1 + x / 2] = (placeAt(y * width + x) << 4) | placeAt(y * width + x + 1);
  }
  return rows;
}

function nearest(colour: number, colours: Uint8Array): number {
  const wanted = [colour >> 16, (colour >> 8) & 255, colour & 255];
  let best = 0;
  let least = Infinity;
  for (let at = 0; at < colours.length; at += 3) {
    const distance = wanted.reduce((sum, channel, index) => sum + (channel - (colours[at + index] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [at / 3, distance];
  }
  return best;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
