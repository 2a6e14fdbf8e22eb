import sharp from 'sharp';
import { expect, it } from 'vitest';
import { palettePng } from './palette-png.ts';

const PALETTE = ['#f8f4ea', '#24211c', '#38562a'];
const SIZE = { width: 4, height: 2 };

/** Two rows: the colours of the palette, and colours close to them. */
const PIXELS = Buffer.from('f8f4ea24211c38562af8f4ea' + 'f7f3e925221d39572bf9f5eb', 'hex');

it('a picture is read back with each pixel in the nearest colour of its palette', async () => {
  const png = palettePng(PIXELS, SIZE, PALETTE);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject(SIZE);
  const row = 'f8f4ea24211c38562af8f4ea';
  expect(data.toString('hex')).toBe(row + row);
});

it('the same pixels give the same bytes', () => {
  expect(palettePng(PIXELS, SIZE, PALETTE)).toEqual(palettePng(PIXELS, SIZE, PALETTE));
});
