import { describe, expect, it } from 'vitest';
import { cardLook } from '../build/card-look.ts';
import { CARD, cardPalette, drawGround, linesOfCard, type Card } from './card.ts';
import { widthIn } from './letters.ts';

const look = await cardLook(process.cwd());
const card = (change: Partial<Card> = {}): Card => ({
  title: 'The fall of Aleppo',
  line: 'How opposition forces took Aleppo within days.',
  kind: 'Explainer',
  site: 'Aleppo Explained',
  ...change,
});
const textsOf = (change: Partial<Card>): string[] => linesOfCard(card(change), look).map(({ text }) => text);

const LONG = 'Who struck near Aleppo University and its hospital, and how many died?';

describe('a card', () => {
  it.each([
    ['a short title', card()],
    ['a long title', card({ title: LONG })],
    ['a title of many lines', card({ title: `${LONG} `.repeat(6), line: `${LONG} `.repeat(6) })],
    ['one endless word', card({ title: 'W'.repeat(300), line: 'm'.repeat(400) })],
  ])('keeps %s within its frame', (_case, long) => {
    for (const { text, lettering, x, y, size } of linesOfCard(long, look)) {
      expect(x + widthIn(lettering, size)(text)).toBeLessThanOrEqual(CARD.width - x / 2);
      expect(y).toBeLessThan(CARD.height);
    }
  });

  it('never lets one line run into another', () => {
    const lines = linesOfCard(card({ title: `${LONG} `.repeat(6), line: LONG.repeat(6) }), look);
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (before !== undefined) expect(line.y - before.y).toBeGreaterThan(line.size);
    }
  });

  it('holds the whole title in smaller letters before it shortens it', () => {
    expect(textsOf({ title: LONG }).join(' ')).toContain(LONG);
    expect(textsOf({ title: LONG.repeat(4), line: '' }).join(' ')).toContain('…');
  });

  it('holds the whole line below a long title', () => {
    const line = 'The figures differ widely; some are for one district and some for two, and they are years apart.';
    expect(textsOf({ title: 'How many people lived in Aleppo’s Kurdish-run districts?', line }).join(' ')).toContain(
      line,
    );
  });

  it('has accented letters, and leaves out letters that its typefaces do not hold', () => {
    expect(textsOf({ title: 'Łódź and Université' })).toContain('Łódź and Université');
    expect(textsOf({ title: 'Aleppo (حلب), Syria' })).toContain('Aleppo, Syria');
  });

  it('is marked in ochre where the sources disagree, and nowhere else', () => {
    const coloursOf = (kind: string): string[] => linesOfCard(card({ kind }), look).map(({ colour }) => colour);
    expect(coloursOf('Disagreement')).toContain(look.colours.ochre);
    expect(coloursOf('Explainer')).not.toContain(look.colours.ochre);
  });

  it('asks for no typeface of the machine', () => expect(drawGround(look)).not.toContain('<text'));

  it('is made of sixteen colours at most', () => expect(cardPalette(look.colours).length).toBeLessThanOrEqual(16));
});
