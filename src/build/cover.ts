import sharp from 'sharp';
import { cardPalette } from '../drawing/card.ts';
import { COVER, drawCover, type Cover } from '../drawing/cover.ts';
import { cardLook } from './card-look.ts';
import { palettePng } from './palette-png.ts';

/** The cover of a book as a PNG. */
export async function coverPng(cover: Cover, root = process.cwd()): Promise<Uint8Array> {
  const look = await cardLook(root);
  const pixels = await sharp(Buffer.from(drawCover(cover, look)))
    .removeAlpha()
    .raw()
    .toBuffer();
  return palettePng(pixels, COVER, cardPalette(look.colours));
}
