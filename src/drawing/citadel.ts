/** The ornament of the cards: the citadel of Aleppo as a skyline, drawn after nothing but its outline. */
import { pathThrough, round, type Point } from './svg.ts';

/** Merlons of the wall: width of one, of the gap behind it, and height, in units of the card. */
const MERLON = { width: 9, gap: 7, height: 8 };

/** Distances of the drawing, in units of the card, from the foot of the gate to the right and from the ground up. */
const WALL: readonly { readonly from: number; readonly to: number; readonly height: number }[] = [
  { from: 0, to: 44, height: 168 },
  { from: 44, to: 124, height: 130 },
  { from: 124, to: 156, height: 148 },
  { from: 156, to: 268, height: 130 },
  { from: 268, to: 304, height: 150 },
  { from: 304, to: 400, height: 130 },
];

/** The tower at the foot of the bridge, and the arches that the bridge stands on, from left to right. */
const BRIDGE = { tower: { from: -222, to: -184, height: 74 }, low: 26, high: 122, arches: 5, pier: 10 };

/**
 * The skyline as the `d` of a path: a bridge on arches, the gate that it leads up to, the wall with its towers.
 * @param gate where the foot of the gate is; @param ground the line that all stands on; both in units of the card
 */
export function citadel(gate: number, ground: number): string {
  const wall = WALL.flatMap(({ from, to, height }) => battlements(gate + from, gate + to, ground - height));
  const end = gate + (WALL.at(-1)?.to ?? 0);
  return pathThrough([[gate, ground], ...wall, [end, ground]], true) + bridge(gate, ground);
}

/** The top of a stretch of wall, from left to right. */
function battlements(from: number, to: number, y: number): Point[] {
  const step = MERLON.width + MERLON.gap;
  const count = Math.floor((to - from + MERLON.gap) / step);
  const start = from + (to - from - (count * step - MERLON.gap)) / 2;
  const merlons = Array.from({ length: count }, (_merlon, index) => start + index * step).flatMap((x): Point[] => [
    [x, y],
    [x, y - MERLON.height],
    [x + MERLON.width, y - MERLON.height],
    [x + MERLON.width, y],
  ]);
  return [[from, y], ...merlons, [to, y]];
}

/** Drawn in one stroke of the outline, so that the arches need no rule about holes. */
function bridge(gate: number, ground: number): string {
  const { tower, low, high, arches, pier } = BRIDGE;
  const from = gate + tower.to;
  const heightAt = (x: number): number => low + ((x - from) / (gate - from)) * (high - low);
  const span = (gate - from) / arches;
  const openings = Array.from({ length: arches }, (_arch, index) => {
    const left = round(gate - index * span - pier / 2);
    const right = round(left - span + pier);
    const middle = round((left + right) / 2);
    const spring = Math.max(round(heightAt(right) - 26), 2);
    return `H${left}V${ground - spring}Q${left} ${ground - spring - 8} ${middle} ${ground - spring - 13}Q${right} ${ground - spring - 8} ${right} ${ground - spring}V${ground}`;
  });
  const top = battlements(gate + tower.from, from, ground - tower.height);
  const deck = pathThrough([
    [gate + tower.from, ground],
    ...top,
    [from, ground - low],
    [gate, ground - high],
    [gate, ground],
  ]);
  return `${deck}${openings.join('')}Z`;
}
