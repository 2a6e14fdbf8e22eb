import { hash } from 'node:crypto';
import sharp from 'sharp';
import { CARD, cardPalette, drawGround, linesOfCard, type Card, type CardLook } from '../drawing/card.ts';
import { placeLetters } from '../drawing/letters.ts';
import { onceByKey } from '../evidence/once-by-key.ts';
import { layLetter, letterPixels, type LetterPixels, type SizedLetter } from './letter-pixels.ts';
import { blendsWith } from './palette.ts';
import { PACKING, bytesOfRow, pngOfRows, rowsOf } from './palette-png.ts';

/** A card that is set, and not yet painted. */
export interface SetCard {
  /** The same for cards that come out the same, to the byte. */
  readonly hash: string;
  readonly paint: () => Promise<Uint8Array>;
}

interface Letter extends SizedLetter {
  /** The same for the same letter of the same typeface in the same size. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/**
 * Sets and paints cards of one look as PNGs. What all of them share is drawn once, and each letter once in each of its sizes:
 * to draw and to look for the colours of a whole card takes ten times as long.
 */
export async function cardPainter(look: CardLook): Promise<(card: Card) => SetCard> {
  const palette = cardPalette(look.colours);
  const shared = drawGround(look);
  const ground = rowsOf(await sharp(Buffer.from(shared)).removeAlpha().raw().toBuffer(), CARD, palette);
  // What the bytes of a card depend on besides its letters.
  const maker = JSON.stringify([shared, palette, PACKING, sharp.versions, process.versions.zlib]);
  const picture = { rows: new Uint8Array(ground.length), stride: bytesOfRow(CARD.width) };
  const drawn = new Map<string, LetterPixels>();
  const blendsOf = onceByKey(
    (colour: string) => colour,
    (colour) => blendsWith(colour, palette),
  );

  const paint = async (letters: readonly Letter[]): Promise<Uint8Array> => {
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
  return (card) => {
    const letters = lettersOf(card, look);
    const set = letters.map(({ outline, x, y, scale, colour }) => [outline, x, y, scale, colour].join(' '));
    return { hash: hash('sha256', [maker, ...set].join('\n')), paint: () => paint(letters) };
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
