/** Curves with one bend (quadratic Bézier curves), as lines of ties are. */
import { round, type Point } from './svg.ts';
import type { Box } from './boxes.ts';

export interface Curve {
  readonly from: Point;
  /** Draws the curve towards itself. */
  readonly pull: Point;
  readonly to: Point;
}

/** Shares of the way at which a curve is looked at. */
const SHARES = Array.from({ length: 241 }, (_share, step) => step / 240);

/** A curve between two points, bent to its left by a share of its length; to its right if that is negative. */
export function bentCurve(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return { from, pull: [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend], to };
}

/** The point at a share of the way, 0 to 1. */
export function pointAt(curve: Curve, share: number): Point {
  return blossom(curve, share, share);
}

/** The direction at a share of the way, in degrees: 0 to the right, 90 down. */
export function directionAt({ from, pull, to }: Curve, share: number): number {
  const along = (axis: 0 | 1): number => (1 - share) * (pull[axis] - from[axis]) + share * (to[axis] - pull[axis]);
  return (Math.atan2(along(1), along(0)) * 180) / Math.PI;
}

/** The part of a curve between two shares of the way. */
function partOf(curve: Curve, start: number, end: number): Curve {
  return { from: pointAt(curve, start), pull: blossom(curve, start, end), to: pointAt(curve, end) };
}

/** The part of a curve outside of the boxes at its two ends. */
export function outside(curve: Curve, first: Box, last: Box): Curve {
  const start = SHARES.find((share) => !within(first, pointAt(curve, share))) ?? 0;
  const end = SHARES.findLast((share) => !within(last, pointAt(curve, share))) ?? 1;
  return start < end ? partOf(curve, start, end) : curve;
}

/** The parts of a curve before and behind a box that stands on it. */
export function around(curve: Curve, box: Box): Curve[] {
  const start = SHARES.find((share) => within(box, pointAt(curve, share)));
  const end = SHARES.findLast((share) => within(box, pointAt(curve, share)));
  if (start === undefined || end === undefined) return [curve];
  return [...(start > 0 ? [partOf(curve, 0, start)] : []), ...(end < 1 ? [partOf(curve, end, 1)] : [])];
}

/** Points along a curve, its ends among them. */
export function pointsAlong(curve: Curve, count: number): Point[] {
  return Array.from({ length: count }, (_point, index) => pointAt(curve, index / (count - 1)));
}

/** The `d` of its path. */
export function pathOf({ from, pull, to }: Curve): string {
  const written = [from, pull, to].map(([x, y]) => `${round(x)} ${round(y)}`);
  return `M${written[0]}Q${written[1]} ${written[2]}`;
}

export function within({ left, top, right, bottom }: Box, [x, y]: Point): boolean {
  return left < x && x < right && top < y && y < bottom;
}

function blossom({ from, pull, to }: Curve, s: number, t: number): Point {
  const mixed = (axis: 0 | 1): number =>
    (1 - s) * (1 - t) * from[axis] + (s * (1 - t) + t * (1 - s)) * pull[axis] + s * t * to[axis];
  return [mixed(0), mixed(1)];
}
