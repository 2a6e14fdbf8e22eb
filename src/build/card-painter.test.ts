import sharp from 'sharp';
import { expect, it } from 'vitest';
import { CARD, cardPalette, drawGround, linesOfCard, type Card } from '../drawing/card.ts';
import { drawLines } from '../drawing/letters.ts';
import { el, toSvg } from '../drawing/svg.ts';
import { cardLook } from './card-look.ts';
import { cardPainter } from './card-painter.ts';
import { palettePng } from './palette-png.ts';

const look = await cardLook(process.cwd());
const paint = await cardPainter(look);
const CASE: Card = {
  title: 'Who held “Łódź” and the Université, and how many died in it before 2013?',
  line: 'The figures differ widely; some are for one district and some for two, and they are years apart.',
  kind: 'Disagreement',
  site: 'Aleppo Explained',
};

const valuesOf = (picture: Uint8Array): Promise<Buffer> => sharp(picture).removeAlpha().raw().toBuffer();

/** The card drawn in one go, which takes many times as long. */
async function drawnWhole(card: Card): Promise<Buffer> {
  const lines = el('svg', { xmlns: 'http://www.w3.org/2000/svg', ...CARD }, drawLines(linesOfCard(card, look)));
  const whole = sharp(Buffer.from(drawGround(look))).composite([{ input: Buffer.from(toSvg(lines)) }]);
  return valuesOf(palettePng(await whole.removeAlpha().raw().toBuffer(), CARD, cardPalette(look.colours)));
}

it('a card painted letter by letter looks like one that is drawn whole', async () => {
  const [painted, whole] = await Promise.all([valuesOf(await paint(CASE)), drawnWhole(CASE)]);
  const differences = whole.map((value, at) => Math.abs(value - (painted[at] ?? 0))).filter((value) => value > 0);
  // At the edge of a letter, a hair may tip the choice between two colours that are next to each other.
  expect(Math.max(...differences)).toBeLessThan(80);
  expect(differences.length / whole.length).toBeLessThan(0.002);
});

it('the same card comes out the same, and another one does not', async () => {
  const first = await paint(CASE);
  expect(await paint({ ...CASE, kind: 'Explainer' })).not.toEqual(first);
  expect(await (await cardPainter(look))(CASE)).toEqual(first);
});

it('a card in other colours is another card', async () => {
  const inBlue = await cardPainter({ ...look, colours: { ...look.colours, stone: '#aabbcc' } });
  expect(await inBlue(CASE)).not.toEqual(await paint(CASE));
});
