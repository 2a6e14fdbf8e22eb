/** Letters as outlines, so that a picture looks the same on every machine, whatever typefaces it has. */
import { el, type SvgElement } from './svg.ts';

/** A letter as it is drawn: its outline with y upwards, and where it stands in its word, in units of the typeface. */
export interface Glyph {
  /** The same for the same outline in the same typeface, unlike any other; begins with a letter. */
  readonly id: string;
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

export interface Word {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

/** A typeface in one weight. `src/build/typeface-outlines.ts` makes one from a font file. */
export interface Lettering {
  /** Units of the typeface that make an em. */
  readonly unitsPerEm: number;
  readonly holds: (character: string) => boolean;
  /** A text without spaces, its letters set as the typeface wants them beside each other. */
  readonly word: (text: string) => Word;
}

/** The width of a line of text at a size in units of the picture. */
export function widthIn(lettering: Lettering, size: number): (text: string) => number {
  return (text) => {
    const words = text.split(' ');
    const spaces = (words.length - 1) * spaceOf(lettering);
    const units = words.reduce((sum, word) => sum + lettering.word(word).width, spaces);
    return (units / lettering.unitsPerEm) * size;
  };
}

/** What a typeface can draw of a text: other letters are left out, and brackets and spaces that are then empty. */
export function drawable(text: string, lettering: Lettering): string {
  return [...text]
    .map((character) => (/\s/u.test(character) ? ' ' : lettering.holds(character) ? character : ''))
    .join('')
    .replace(/([([“‘"])\s*([)\]”’"])/gu, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:?!])/g, '')
    .trim();
}

export interface LineOfLetters {
  readonly text: string;
  readonly lettering: Lettering;
  /** Where the line begins, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

/** A letter where it stands in the picture. */
export interface PlacedLetter {
  readonly glyph: Glyph;
  /** Where its outline begins, in whole units of the picture; y is that of the baseline. */
  readonly x: number;
  readonly y: number;
}

/**
 * The letters of a line that leave a mark. They begin at whole pixels: the same letter then looks the same everywhere, so it
 * can be drawn once, and the picture packs better.
 */
export function placeLetters({ text, lettering, x, y, size }: LineOfLetters): PlacedLetter[] {
  const scale = size / lettering.unitsPerEm;
  const placed: PlacedLetter[] = [];
  let reached = 0;
  for (const part of text.split(' ')) {
    const word = lettering.word(part);
    for (const glyph of word.glyphs)
      if (glyph.outline !== '')
        placed.push({
          glyph,
          x: Math.round(x) + Math.round((reached + glyph.x) * scale),
          y: Math.round(y) - Math.round(glyph.y * scale),
        });
    reached += word.width + spaceOf(lettering);
  }
  return placed;
}

/** Lines of letters as elements: each outline once, among definitions, and used wherever it stands. */
export function drawLines(lines: readonly LineOfLetters[]): SvgElement[] {
  const outlines = new Map<string, string>();
  const drawn = lines.map((line) => drawLine(line, outlines));
  const definitions = [...outlines].map(([id, d]) => el('path', { id, d }));
  return [el('defs', {}, definitions), ...drawn];
}

function drawLine(line: LineOfLetters, outlines: Map<string, string>): SvgElement {
  const scale = line.size / line.lettering.unitsPerEm;
  const [left, baseline] = [Math.round(line.x), Math.round(line.y)];
  const letters = placeLetters(line).map(({ glyph, x, y }) => {
    outlines.set(glyph.id, glyph.outline);
    return el('use', {
      href: `#${glyph.id}`,
      x: (x - left) / scale,
      y: y === baseline ? null : (baseline - y) / scale,
    });
  });
  return el('g', { fill: line.colour, transform: `translate(${left} ${baseline}) scale(${scale} ${-scale})` }, letters);
}

function spaceOf(lettering: Lettering): number {
  return lettering.word('\u00a0').width;
}
