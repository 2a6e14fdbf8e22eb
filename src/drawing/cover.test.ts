import { expect, it } from 'vitest';
import { cardLook } from '../build/card-look.ts';
import { COVER, drawCover, linesOfCover } from './cover.ts';
import { widthIn } from './letters.ts';

const SAYS = {
  title: 'Aleppo Explained',
  line: 'How Aleppo fell in November 2024, and what led there',
  edition: 'Edition of 22 September 2026',
};

it('has all of its text within its edges', async () => {
  const lines = linesOfCover(SAYS, await cardLook(process.cwd()));
  expect(lines.map(({ text }) => text).join(' ')).toBe(`${SAYS.title} ${SAYS.line} ${SAYS.edition}`);
  for (const { text, lettering, size, x } of lines)
    expect(x + widthIn(lettering, size)(text), text).toBeLessThan(COVER.width - x / 2);
});

it('is outlines alone, the same each time', async () => {
  const svg = drawCover(SAYS, await cardLook(process.cwd()));
  expect(svg).not.toContain('<text');
  expect(drawCover(SAYS, await cardLook(process.cwd()))).toBe(svg);
});
