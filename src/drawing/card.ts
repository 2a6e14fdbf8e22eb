/**
 * The card of a page: the picture that stands beside a link to it where the link is shared. Data in; out come the ground that
 * all cards share, as SVG, and the lines of text on it. Letters are outlines, so that the picture is the same on every machine.
 */
import { citadel } from './citadel.ts';
import { drawable, widthIn, type Lettering, type LineOfLetters } from './letters.ts';
import { el, toSvg } from './svg.ts';
import { everyWordFits, wrap, wrapWithin } from './wrap.ts';

/** Size of a card in pixels, as those who show cards ask for it. */
export const CARD = { width: 1200, height: 630 } as const;

export interface Card {
  readonly title: string;
  /** What the page is about, in a sentence. */
  readonly line: string;
  /** What kind of page it is; empty where the title says it, or the page stands for the whole site. */
  readonly kind: string;
  /** Name of the site. */
  readonly site: string;
}

/** Colours of the site, `#rrggbb`, by their names in `src/styles/tokens.css`. */
export interface CardColours {
  readonly paper: string;
  readonly stone: string;
  readonly ink: string;
  readonly 'ink-soft': string;
  readonly laurel: string;
  readonly ochre: string;
}

export interface CardLook {
  readonly colours: CardColours;
  readonly title: Lettering;
  readonly line: Lettering;
  readonly label: Lettering;
  /** The sign of the site as the `d` of a path, in a square of 32 units. */
  readonly sign: string;
}

/** From the edge of the card to its text, and the band at its foot. */
const EDGE = 80;
const BAND = { top: 538, baseline: 596, size: 34, text: 138 };
/** The sign of the site in the band; its square has a margin of its own. */
const SIGN = { x: EDGE - 12, y: 554, scale: 1.9 };
const FRAME = CARD.width - 2 * EDGE;
const KIND = { baseline: 112, size: 32 };
/** Where the title and the line stand, and how far apart their lines are. */
const TEXT = { top: 142, bottom: 514, gap: 26 };
const TITLE = { sizes: [88, 76, 66, 58], leading: 1.12, lines: 3, atSmallest: 4 };
const LINE = { size: 36, leading: 1.3, lines: 3 };
/** From the middle of a line box to the baseline, in ems. */
const TO_BASELINE = 0.34;

/** What all cards share, as SVG: everything but the lines of text. */
export function drawGround({ colours, sign }: CardLook): string {
  const { width, height } = CARD;
  return toSvg(
    el(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      el('path', { fill: colours.paper, d: `M0 0H${width}V${height}H0Z` }),
      el('path', { fill: colours.stone, d: citadel(870, BAND.top) }),
      el('path', { fill: colours.laurel, d: `M0 ${BAND.top}H${width}V${height}H0Z` }),
      el('path', {
        fill: colours.paper,
        transform: `translate(${SIGN.x} ${SIGN.y}) scale(${SIGN.scale})`,
        d: sign,
      }),
    ),
  );
}

/** Every line of text on a card and where it stands. */
export function linesOfCard(card: Card, look: CardLook): LineOfLetters[] {
  const { colours } = look;
  const { title, below } = setText(card, look);
  const leading = title.size * TITLE.leading;
  const end = TEXT.top + title.lines.length * leading;
  return [
    {
      lettering: look.label,
      x: EDGE,
      text: drawable(card.kind, look.label),
      y: KIND.baseline,
      size: KIND.size,
      // Ochre is for what is disputed, and for nothing else.
      colour: card.kind === 'Disagreement' ? colours.ochre : colours.laurel,
    },
    ...title.lines.map((text, index) => ({
      text,
      lettering: look.title,
      x: EDGE,
      y: TEXT.top + (index + 0.5) * leading + TO_BASELINE * title.size,
      size: title.size,
      colour: colours.ink,
    })),
    ...below.map((text, index) => ({
      text,
      lettering: look.line,
      x: EDGE,
      y: end + TEXT.gap + (index + 0.5) * LINE.size * LINE.leading + TO_BASELINE * LINE.size,
      size: LINE.size,
      colour: colours['ink-soft'],
    })),
    {
      text: drawable(card.site, look.label),
      lettering: look.label,
      x: BAND.text,
      y: BAND.baseline,
      size: BAND.size,
      colour: colours.paper,
    },
  ];
}

interface SetText {
  readonly title: { readonly lines: readonly string[]; readonly size: number };
  readonly below: readonly string[];
}

/** The title as large as it can be with all of the line below it. At its smallest the line is shortened, then the title. */
function setText(card: Card, look: CardLook): SetText {
  const title = drawable(card.title, look.title);
  const line = drawable(card.line, look.line);
  const widthOfLine = widthIn(look.line, LINE.size);
  const whole = wrap(line, FRAME, widthOfLine);
  for (const size of TITLE.sizes) {
    const widthOf = widthIn(look.title, size);
    const lines = wrap(title, FRAME, widthOf);
    const fits = lines.length <= TITLE.lines && everyWordFits(title, FRAME, widthOf);
    if (fits && whole.length <= roomBelow(lines.length, size)) return { title: { lines, size }, below: whole };
  }
  const size = Math.min(...TITLE.sizes);
  const lines = wrapWithin(title, TITLE.atSmallest, FRAME, widthIn(look.title, size));
  return { title: { lines, size }, below: wrapWithin(line, roomBelow(lines.length, size), FRAME, widthOfLine) };
}

/** How many lines have room below a title. */
function roomBelow(titleLines: number, size: number): number {
  const height = TEXT.bottom - TEXT.top - titleLines * size * TITLE.leading - TEXT.gap;
  return Math.min(LINE.lines, Math.floor(height / (LINE.size * LINE.leading)));
}

/**
 * The colours that a card is made of, `#rrggbb`: the plain ones, and those between two that meet at the edge of a letter.
 * Sixteen, because pictures of so many take half a byte for a pixel.
 */
export function cardPalette(colours: CardColours): string[] {
  const { paper, stone, ink, laurel, ochre } = colours;
  const steps = (from: string, to: string, shares: readonly number[]): string[] =>
    shares.map((share) => mix(from, to, share));
  return [
    ...[paper, stone, ink, colours['ink-soft'], laurel, ochre],
    ...steps(paper, ink, [0.17, 0.34, 0.51, 0.86]),
    ...steps(paper, laurel, [0.2, 0.4, 0.6, 0.8]),
    ...steps(paper, ochre, [0.33, 0.67]),
  ];
}

function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
