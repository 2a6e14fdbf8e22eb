/** Finds room for names beside their marks, so that no two texts meet and none is cut off. */
import { boxAround, holds, overlap, roomOf, type Box } from './boxes.ts';
import type { Point } from './svg.ts';

export interface LabelLine {
  readonly text: string;
  /** In units of the picture. */
  readonly size: number;
  readonly arabic: boolean;
}

export interface LabelRequest {
  readonly id: string;
  readonly at: Point;
  /** How far the mark reaches from its middle. */
  readonly reach: number;
  /** How much further it reaches on the right. */
  readonly ahead?: number;
  /** The room of a mark that is drawn only if it finds a name; null for one that is drawn anyway, and taken already. */
  readonly dot: Box | null;
  /** What to write, the fullest version first; a shorter one is tried where there is no room. */
  readonly versions: readonly (readonly LabelLine[])[];
  /** Whether it may stand away from its mark, joined to it by a thin line, rather than be left out. */
  readonly mayStandOff: boolean;
}

interface PlacedLine extends LabelLine {
  /** Of the baseline. */
  readonly at: Point;
}

export interface PlacedLabel {
  readonly id: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly PlacedLine[];
  readonly box: Box;
  /** From mark to label, where it stands off. */
  readonly leader: readonly [Point, Point] | null;
}

/** Directions from the mark, the best first: right, left, above, below, then the corners. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Units between a mark and its name. */
const GAP = 3;
/** Units from a mark to a name that stands off. */
const STAND_OFF = [14, 26, 40] as const;

/**
 * Places labels one after the other, those that matter most first; what finds no room is left out.
 *
 * @param taken Boxes that no label may touch: marks that are drawn anyway, other texts.
 * @param avoided Boxes that a label touches only where there is no other room: the course of a line.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Box[],
  within: Box,
  avoided: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const full = [...taken];
  for (const request of requests) {
    const isFree = (box: Box): boolean => !full.some((other) => overlap(box, other));
    const { dot } = request;
    if (dot !== null && !isFree(dot)) continue;
    const possible = [...candidatesOf(request)].filter(({ box }) => holds(within, box) && isFree(box));
    const found = possible.find(({ box }) => !avoided.some((other) => overlap(box, other))) ?? possible[0];
    if (found === undefined) continue;
    placed.push(found);
    full.push(found.box, ...(dot === null ? [] : [dot]));
  }
  return placed;
}

function* candidatesOf(request: LabelRequest): Generator<PlacedLabel> {
  for (const lines of request.versions)
    for (const direction of DIRECTIONS) yield labelTowards(request, lines, direction, request.reach + GAP, false);
  if (!request.mayStandOff) return;
  const shortest = request.versions.at(-1) ?? [];
  for (const distance of STAND_OFF)
    for (const direction of DIRECTIONS)
      yield labelTowards(request, shortest, direction, request.reach + distance, true);
}

function labelTowards(
  { id, at, reach, ahead = 0 }: LabelRequest,
  lines: readonly LabelLine[],
  [right, down]: (typeof DIRECTIONS)[number],
  distance: number,
  standsOff: boolean,
): PlacedLabel {
  const rooms = lines.map((line) => roomOf(line.text, line.size));
  const width = Math.max(...rooms.map((room) => room.width));
  const height = rooms.reduce((sum, room) => sum + room.height, 0);
  const isCorner = right !== 0 && down !== 0;
  const away = (isCorner ? distance * 0.75 : distance) + (right > 0 ? ahead : 0);
  const middle: Point = [at[0] + right * (away + width / 2), at[1] + down * (away + height / 2)];
  const box = boxAround(middle, width / 2, height / 2);
  const anchor = right > 0 ? 'start' : right < 0 ? 'end' : 'middle';
  const x = right > 0 ? box.left : right < 0 ? box.right : middle[0];
  let top = box.top;
  const written = lines.map((line, index) => {
    const roomHeight = rooms[index]?.height ?? 0;
    const baseline: Point = [x, top + roomHeight * 0.76];
    top += roomHeight;
    return { ...line, at: baseline };
  });
  const leader: PlacedLabel['leader'] = standsOff
    ? [
        [at[0] + right * reach, at[1] + down * reach],
        [at[0] + right * (away - 1), at[1] + down * (away - 1)],
      ]
    : null;
  return { id, anchor, lines: written, box, leader };
}
