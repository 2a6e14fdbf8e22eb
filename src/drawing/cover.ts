/** The cover of the editions that are books. Data in, SVG out; letters are outlines, so that it is the same everywhere. */
import { citadel } from './citadel.ts';
import { drawable, drawLines, widthIn, type LineOfLetters } from './letters.ts';
import { el, toSvg } from './svg.ts';
import { wrap } from './wrap.ts';
import type { CardLook } from './card.ts';

/** Size of a cover in pixels; the shelves of reading apps want two to three. */
export const COVER = { width: 1200, height: 1800 } as const;

export interface Cover {
  /** Name of the site; each of its words has a line. */
  readonly title: string;
  readonly line: string;
  /** What stands in the band at the foot. */
  readonly edition: string;
}

const EDGE = 110;
const TITLE = { baseline: 350, size: 186, leading: 196 };
const LINE = { gap: 120, size: 58, leading: 80 };
const BAND = { top: 1600, baseline: 1718, size: 46, text: 206 };
const SIGN = { x: EDGE - 18, y: 1652, scale: 3 };
/** The skyline across the whole cover: its own units, and how much larger it is drawn. */
const SKYLINE = { gate: 222, scale: 1.75 };

/** A cover as SVG, in the look of the cards. */
export function drawCover(cover: Cover, look: CardLook): string {
  const { colours } = look;
  const { width, height } = COVER;
  return toSvg(
    el(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      el('path', { fill: colours.paper, d: `M0 0H${width}V${height}H0Z` }),
      el('path', {
        fill: colours.stone,
        transform: `translate(${EDGE / 2} ${BAND.top}) scale(${SKYLINE.scale})`,
        d: citadel(SKYLINE.gate, 0),
      }),
      el('path', { fill: colours.laurel, d: `M0 ${BAND.top}H${width}V${height}H0Z` }),
      el('path', {
        fill: colours.paper,
        transform: `translate(${SIGN.x} ${SIGN.y}) scale(${SIGN.scale})`,
        d: look.sign,
      }),
      drawLines(linesOfCover(cover, look)),
    ),
  );
}

/** Every line of text on a cover and where it stands. */
export function linesOfCover({ title, line, edition }: Cover, look: CardLook): LineOfLetters[] {
  const { colours } = look;
  const words = drawable(title, look.title).split(' ');
  const belowTitle = TITLE.baseline + (words.length - 1) * TITLE.leading + LINE.gap;
  const lines = wrap(drawable(line, look.line), COVER.width - 2 * EDGE, widthIn(look.line, LINE.size));
  return [
    ...words.map((text, index) => ({
      text,
      lettering: look.title,
      x: EDGE,
      y: TITLE.baseline + index * TITLE.leading,
      size: TITLE.size,
      colour: colours.ink,
    })),
    ...lines.map((text, index) => ({
      text,
      lettering: look.line,
      x: EDGE,
      y: belowTitle + index * LINE.leading,
      size: LINE.size,
      colour: colours['ink-soft'],
    })),
    {
      text: drawable(edition, look.label),
      lettering: look.label,
      x: BAND.text,
      y: BAND.baseline,
      size: BAND.size,
      colour: colours.paper,
    },
  ];
}
