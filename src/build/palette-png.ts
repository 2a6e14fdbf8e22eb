import { crc32, deflateSync } from 'node:zlib';
import { bytesOf, nearestPlace, type Palette } from './palette.ts';

/** How hard the bytes are packed: two steps more take more than twice as long, and gain a seventh. A card fits into one chunk. */
const PACKING = { level: 3, memLevel: 9, chunkSize: 2 ** 16 } as const;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** In the header of a PNG: four bits for a pixel, which is the place of its colour in the palette. */
const [BITS, BY_PALETTE] = [4, 3];

/** Width and height in pixels; the width is even. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A PNG of few colours that are known beforehand. Libraries look for the best palette of each picture anew, which takes
 * ten times as long.
 *
 * @param pixels three bytes (red, green, blue) for each pixel, row by row
 * @param palette at most 16 colours; each pixel takes the nearest of them
 */
export function palettePng(pixels: Uint8Array, size: Size, palette: Palette): Buffer {
  return pngOfRows(rowsOf(pixels, size, palette), size, palette);
}

/** How many bytes a row takes: two pixels in a byte, behind one that says how the row is written. */
export function bytesOfRow(width: number): number {
  return width / 2 + 1;
}

/** Each row: a zero, for "as it is", and its pixels, each the place of its colour in the palette. */
export function rowsOf(pixels: Uint8Array, { width, height }: Size, palette: Palette): Uint8Array {
  const stride = bytesOfRow(width);
  const rows = new Uint8Array(height * stride);
  const colours = bytesOf(palette);
  const places = new Map<number, number>();
  let last = -1;
  let place = 0;
  const placeAt = (pixel: number): number => {
    const [red = 0, green = 0, blue = 0] = [pixels[pixel * 3], pixels[pixel * 3 + 1], pixels[pixel * 3 + 2]];
    const colour = (red << 16) | (green << 8) | blue;
    if (colour === last) return place;
    last = colour;
    place = places.get(colour) ?? nearestPlace(red, green, blue, colours);
    places.set(colour, place);
    return place;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 2)
      rows[y * stride + 1 + x / 2] = (placeAt(y * width + x) << 4) | placeAt(y * width + x + 1);
  return rows;
}

/** A PNG of rows as `rowsOf` makes them. */
export function pngOfRows(rows: Uint8Array, { width, height }: Size, palette: Palette): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, BY_PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', bytesOf(palette)),
    chunk('IDAT', deflateSync(rows, PACKING)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
