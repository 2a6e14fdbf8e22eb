import { boxAround, holds, overlap, roomOf, type Box } from './boxes.ts';
import type { Point } from './svg.ts';

/** A number beside its dot. */
export interface PointLabel {
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly written: string;
  /** The room that it takes. */
  readonly box: Box;
}

const SIZE = 12;

/** From the middle of a dot to the nearest edge of its label. */
const AWAY = 8;

/** Half of a dot, with a little air. */
export const DOT = 6;

/** Where labels may stand, from the beginning of the plot on. */
const ROOM = { right: 319, top: 0, bottom: 170 };

interface Labelled {
  readonly at: Point;
  readonly written: string;
}

/**
 * Numbers for as many dots as have room: the last, the first and the highest before the others. No label covers
 * another one or a dot. Every number stands in the table as well.
 *
 * @param left where the plot begins
 */
export function pointLabels(points: readonly Labelled[], left: number): PointLabel[] {
  const dots = points.map(({ at }) => boxAround(at, DOT));
  const labels: PointLabel[] = [];
  for (const index of inOrderOfWeight(points)) {
    const point = points[index];
    if (point === undefined) continue;
    const others = dots.filter((_dot, other) => other !== index);
    const free = placesFor(point).find(
      ({ box }) =>
        holds({ ...ROOM, left }, box) &&
        ![...labels.map((label) => label.box), ...others].some((other) => overlap(box, other)),
    );
    if (free !== undefined) labels.push(free);
  }
  return labels;
}

function inOrderOfWeight(points: readonly Labelled[]): number[] {
  const highest = points.reduce(
    (most, { at: [, y] }, index) => (y < (points[most]?.at[1] ?? Infinity) ? index : most),
    0,
  );
  return [...new Set([points.length - 1, 0, highest, ...points.keys()])];
}

/** Above, to the left, to the right, below. */
function placesFor({ at: [x, y], written }: Labelled): PointLabel[] {
  const { width } = roomOf(written, SIZE);
  const place = (anchor: PointLabel['anchor'], left: number, baseline: number) => ({
    at: [anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2, baseline] as const,
    anchor,
    written,
    box: { left, right: left + width, top: baseline - SIZE, bottom: baseline + 1 },
  });
  return [
    place('middle', x - width / 2, y - AWAY),
    place('end', x - width - AWAY, y + 1),
    place('end', x + 4 - width, y - AWAY),
    place('start', x - 4, y - AWAY),
    place('start', x + AWAY, y + 4),
    place('middle', x - width / 2, y + AWAY + SIZE),
    place('end', x + 4 - width, y + AWAY + SIZE),
    place('start', x - 4, y + AWAY + SIZE),
  ];
}
