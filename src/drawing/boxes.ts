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

/** Whether the straight way from one point to another touches a box. The two may be the same point. */
export function crosses(box: Box, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): boolean {
  // The part of the way, from 0 to 1, that lies between the sides, and of that the part between top and bottom.
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [
    [x1, x2 - x1, box.left, box.right],
    [y1, y2 - y1, box.top, box.bottom],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const ends = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return from <= to;
}
