/**
 * How high frames are in which others show a claim or a figure, in pixels. No script of theirs or ours asks for it, so it is
 * worked out here, for a frame as wide as most columns of text. Letters differ from reader to reader: a frame that is too low scrolls.
 */

/** What a frame of 640 pixels leaves to its text. */
const WIDTH = 608;
const INDENT = 24;

/** Pixels of a letter, wider than most, and of a line. The styles are in `src/styles/embed.css`. */
const LARGE = { letter: 10.5, line: 29 };
const SMALL = { letter: 8, line: 22.5 };

/** All that stands around the paragraphs of a claim alone: its margins, heading, fold and foot. */
const AROUND = 180;

/** What a reader sees of a claim alone. */
interface ClaimShown {
  readonly title: string;
  readonly claim: string;
  /** Below it, paragraph by paragraph: who gives it and how it stands. */
  readonly below: readonly string[];
  /** Of each source its paragraphs. */
  readonly sources: readonly (readonly string[])[];
}

export function claimFrameHeight({ title, claim, below, sources }: ClaimShown): number {
  const inSmall = (paragraphs: readonly string[], width: number): number =>
    sum(paragraphs.map((text) => heightOf(text, SMALL, width)));
  const ofSources = sources.map((paragraphs) => 8 + inSmall(paragraphs, WIDTH - INDENT));
  return tens(AROUND + inSmall([title, ...below], WIDTH) + heightOf(claim, LARGE, WIDTH) + sum(ofSources));
}

/** Two panels of a chart stand beside each other; below them come folded what is told of them, and the heading of the sources. */
const PANELS = 395;
const AROUND_PANELS = 225;
/** A day of the map with its signs. All days are about as high. */
const MAP = 1150;

/** @param panels of the chart that the figure is; 0 for a day of the map */
export function figureFrameHeight(panels: number): number {
  return panels === 0 ? MAP : tens(AROUND_PANELS + PANELS * Math.ceil(panels / 2));
}

function heightOf(text: string, { letter, line }: typeof LARGE, width: number): number {
  return line * Math.max(1, Math.ceil((text.length * letter) / width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function tens(pixels: number): number {
  return 10 * Math.ceil(pixels / 10);
}
