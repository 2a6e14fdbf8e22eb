/**
 * Finds a way for each tie between the boxes of two actors: past other boxes, with few crossings, and with room for its sign.
 * The same ties always take the same ways.
 */
import { boxAround, holds, overlap, type Box } from './boxes.ts';
import { bentCurve, outside, pointAt, pointsAlong, within, type Curve } from './curves.ts';
import { SIGN_SIZE } from './tie-signs.ts';
import type { Point } from './svg.ts';

/** A tie by the boxes that it joins. */
export interface Joined {
  readonly from: Box;
  readonly to: Box;
}

export interface Route {
  readonly curve: Curve;
  /** Where along the curve its sign stands, 0 to 1. */
  readonly share: number;
  readonly sign: Point;
}

interface Candidate extends Route {
  readonly points: readonly Point[];
  readonly signBox: Box;
  /** What it costs, whatever the other ties do. */
  readonly own: number;
}

const BENDS = [0, 0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.46, -0.46, 0.62, -0.62];
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75];

/** Room between a line and a box that it passes, in units. */
const GAP = 5;

/** A line through a box, or a sign on anything, is a fault; crossings and detours are only ugly; lines beside one another are miscounted. */
const COST = { fault: 10_000, covered: 1500, crossing: 40, beside: 25, detour: 0.5, offMiddle: 60 } as const;

/** Lines closer than this over a stretch look like one. */
const APART = 6;

/** How often each tie looks again for a better way, once the others have theirs. */
const ROUNDS = 4;

/** The ways of ties, in their order. `boxes` are all that stands in the picture, `frame` is its edge. */
export function routesOf(ties: readonly Joined[], boxes: readonly Box[], frame: Box): Route[] {
  const candidates = ties.map((tie) => candidatesOf(tie, boxes, frame));
  const chosen: (Candidate | undefined)[] = ties.map(() => undefined);
  const byLength = candidates
    .map((options, index) => ({ index, length: lengthOf(options[0]?.points ?? []) }))
    .sort((a, b) => a.length - b.length || a.index - b.index);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { index } of byLength) {
      const others = chosen.flatMap((other, place) => (other === undefined || place === index ? [] : [other]));
      chosen[index] = cheapest(candidates[index] ?? [], others);
    }
  }
  return chosen.flatMap((route) => route ?? []);
}

function candidatesOf({ from, to }: Joined, boxes: readonly Box[], frame: Box): Candidate[] {
  const others = boxes.filter((box) => box !== from && box !== to);
  const straight = Math.hypot(...difference(middleOf(from), middleOf(to)));
  return BENDS.flatMap((bend) => {
    const curve = outside(bentCurve(middleOf(from), middleOf(to), bend), widened(from, 3), widened(to, 3));
    const points = pointsAlong(curve, 24);
    const struck = points.filter(
      (point) => !within(frame, point) || others.some((box) => within(widened(box, GAP), point)),
    ).length;
    const way = struck * COST.fault + Math.abs(bend) * straight * COST.detour;
    return SHARES.map((share) => {
      const sign = pointAt(curve, share);
      const signBox = boxAround(sign, SIGN_SIZE / 2 + 1);
      const faults = boxes.filter((box) => overlap(signBox, box)).length + (holds(frame, signBox) ? 0 : 1);
      const own = way + faults * COST.fault + Math.abs(share - 0.5) * COST.offMiddle;
      return { curve, share, sign, points, signBox, own };
    });
  });
}

function cheapest(options: readonly Candidate[], others: readonly Candidate[]): Candidate | undefined {
  const amongOthers = new Map<readonly Point[], number>();
  let best: { option: Candidate; cost: number } | undefined;
  for (const option of options) {
    if (best !== undefined && option.own >= best.cost) continue;
    let lines = amongOthers.get(option.points);
    if (lines === undefined) {
      lines = others.reduce((sum, other) => sum + costOfLines(option.points, other.points), 0);
      amongOthers.set(option.points, lines);
    }
    const cost = option.own + lines + costOfSigns(option, others);
    if (best === undefined || cost < best.cost) best = { option, cost };
  }
  return best?.option;
}

/** Signs on signs, and lines under signs. */
function costOfSigns(option: Candidate, others: readonly Candidate[]): number {
  return others.reduce((sum, other) => {
    const signs = overlap(option.signBox, other.signBox) ? COST.fault : 0;
    const lines = [
      other.points.some((point) => within(option.signBox, point)),
      option.points.some((point) => within(other.signBox, point)),
    ].filter(Boolean).length;
    return sum + signs + lines * COST.covered;
  }, 0);
}

function costOfLines(one: readonly Point[], other: readonly Point[]): number {
  return crossingsBetween(one, other) * COST.crossing + stepsBeside(one, other) * COST.beside;
}

/** How many points of a line stand close to another one. */
function stepsBeside(one: readonly Point[], other: readonly Point[]): number {
  return one.filter((point) =>
    other.some((there, index) => index > 0 && distanceTo(point, other[index - 1] as Point, there) < APART),
  ).length;
}

/** From a point to the straight stretch between two others. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = difference(to, from);
  const [px, py] = difference(point, from);
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy);
}

function crossingsBetween(one: readonly Point[], other: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < one.length; i += 1)
    for (let j = 1; j < other.length; j += 1)
      if (cross(one[i - 1] as Point, one[i] as Point, other[j - 1] as Point, other[j] as Point)) count += 1;
  return count;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

function lengthOf(points: readonly Point[]): number {
  const [first] = points;
  const last = points.at(-1);
  return first === undefined || last === undefined ? 0 : Math.hypot(...difference(first, last));
}

function difference(one: Point, other: Point): Point {
  return [other[0] - one[0], other[1] - one[1]];
}

function middleOf({ left, top, right, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
