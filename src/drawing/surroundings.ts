/** The names of the neighbours and of the sea, which stand where there is room. */
import { boxAround, holds, overlap, roomOf, type Box } from './boxes.ts';
import { isWithin, type Degrees, type FrameName, type Projection } from './projection.ts';
import { el, type SvgElement } from './svg.ts';

/** A name of no place of ours, with the points where it may stand, the best first. */
export interface FreeName {
  readonly name: string;
  readonly at: readonly Degrees[];
}

const NAMES: readonly FreeName[] = [
  {
    name: 'TURKEY',
    at: [
      [38.6, 37.2],
      [37.3, 36.85],
      [36.4, 36.55],
      [36.3, 36.8],
      [37.7, 36.8],
    ],
  },
  {
    name: 'IRAQ',
    at: [
      [41.9, 34.6],
      [41.6, 33.7],
    ],
  },
  {
    name: 'JORDAN',
    at: [
      [37.3, 32.35],
      [38, 32.4],
    ],
  },
  {
    name: 'LEBANON',
    at: [
      [36, 34.2],
      [36, 34.05],
      [35.9, 33.9],
    ],
  },
  {
    name: 'Mediterranean Sea',
    at: [
      [35.75, 34.75],
      [35.8, 34.7],
    ],
  },
];

/** Letters in capitals stand apart, so they need more room than `roomOf` knows. */
const SPACED = 1.2;

export function surroundingNames(
  frame: FrameName,
  textSize: number,
  { toUnits }: Projection,
  taken: readonly Box[],
  within: Box,
  more: readonly FreeName[] = [],
): SvgElement[] {
  return [...NAMES, ...more].flatMap(({ name, at }) => {
    const room = roomOf(name, textSize * SPACED);
    const spots = at.filter((degrees) => isWithin(frame, degrees)).map(toUnits);
    const found = spots.find((spot) => {
      const box = boxAround(spot, room.width / 2, room.height / 2);
      return holds(within, box) && !taken.some((other) => overlap(box, other));
    });
    if (found === undefined) return [];
    const [x, y] = found;
    return [el('text', { x, y: y + textSize * 0.32, 'font-size': textSize, 'text-anchor': 'middle' }, name)];
  });
}
