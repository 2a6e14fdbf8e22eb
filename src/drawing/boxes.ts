/** Boxes in a picture, and how much room a text needs. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface TextSize {
  readonly width: number;
  readonly height: number;
}

/** Widths in ems, a little wider than the typefaces that can stand in for the site's own. */
const WIDE = /[mwMW@%–—]/;
const NARROW = /[iljtf.,’'()1 ]/;
const CAPITAL = /[A-Z0-9]/;
const ARABIC = /\p{Script=Arabic}/u;

/** The room that a line of text takes at a size in units. An estimate, on the safe side. */
export function roomOf(text: string, size: number): TextSize {
  const ems = [...text].reduce((sum, letter) => sum + emsOf(letter), 0);
  return { width: ems * size, height: size * 1.25 };
}

function emsOf(letter: string): number {
  if (ARABIC.test(letter)) return 0.56;
  if (WIDE.test(letter)) return 0.88;
  if (NARROW.test(letter)) return 0.34;
  return CAPITAL.test(letter) ? 0.66 : 0.56;
}

/** A box of a size around a point. */
export function boxAround([x, y]: readonly [number, number], halfWidth: number, halfHeight = halfWidth): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether `inner` lies wholly in `outer`. */
export function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.top <= inner.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}
