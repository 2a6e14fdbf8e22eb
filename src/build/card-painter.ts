import sharp from 'sharp';
import { CARD, cardPalette, drawGround, linesOfCard, type Card, type CardLook } from '../drawing/card.ts';
import { placeLetters } from '../drawing/letters.ts';
import { onceByKey } from '../evidence/once-by-key.ts';
import { layLetter, letterPixels, type LetterPixels, type SizedLetter } from './letter-pixels.ts';
import { blendsWith } from './palette.ts';
import { bytesOfRow, pngOfRows, rowsOf } from './palette-png.ts';

interface Letter extends SizedLetter {
  /** The same for the same letter of the same typeface in the same size. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/**
 * Paints cards of one look as PNGs. What all of them share is drawn once, and each letter once in each of its sizes:
 * to draw and to look for the colours of a whole card takes ten times as long.
 */
export async function cardPainter(look: CardLook): Promise<(card: Card) => Promise<Uint8Array>> {
  const palette = cardPalette(look.colours);
  const ground = rowsOf(
    await sharp(Buffer.from(drawGround(look)))
      .removeAlpha()
      .raw()
      .toBuffer(),
    CARD,
    palette,
  );
  const picture = { rows: new Uint8Array(ground.length), stride: bytesOfRow(CARD.width) };
  const drawn = new Map<string, LetterPixels>();
  const blendsOf = onceByKey(
    (colour: string) => colour,
    (colour) => blendsWith(colour, palette),
  );

  return async (card) => {
    const letters = lettersOf(card, look);
    const unknown = new Map(letters.filter(({ name }) => !drawn.has(name)).map((letter) => [letter.name, letter]));
    for (const [name, pixels] of await letterPixels(unknown)) drawn.set(name, pixels);
    // One picture serves for all cards: from here on nothing waits.
    picture.rows.set(ground);
    for (const { name, x, y, colour } of letters) {
      const pixels = drawn.get(name);
      if (pixels !== undefined) layLetter(pixels, picture, [x, y], blendsOf(colour));
    }
    return pngOfRows(picture.rows, CARD, palette);
  };
}

function lettersOf(card: Card, look: CardLook): Letter[] {
  return linesOfCard(card, look).flatMap((line) => {
    const scale = line.size / line.lettering.unitsPerEm;
    return placeLetters(line).map(({ glyph: { id, outline }, x, y }) => ({
      name: `${id} ${scale}`,
      outline,
      scale,
      x,
      y,
      colour: line.colour,
    }));
  });
}
