import { roomOf, type Box } from './boxes.ts';
import type { Projection } from './projection.ts';
import { el, pathThrough, type SvgElement } from './svg.ts';

/** Lengths in kilometres that a bar may stand for; the longest that takes no more than a quarter of the width is drawn. */
const LENGTHS = [200, 100, 50, 20, 10];

/** A bar in the lower right corner that says how long a kilometre is, and its box. */
export function scaleBar(projection: Projection, textSize: number): { element: SvgElement; box: Box } {
  const { width, height, unitsPerKilometre } = projection;
  const kilometres = LENGTHS.find((length) => length * unitsPerKilometre <= width / 4) ?? 10;
  const length = kilometres * unitsPerKilometre;
  const name = `${kilometres} km`;
  const room = roomOf(name, textSize);
  const right = width - 8;
  const left = right - Math.max(length, room.width);
  const bottom = height - 8;
  const bar = pathThrough([
    [right - length, bottom - 4],
    [right - length, bottom],
    [right, bottom],
    [right, bottom - 4],
  ]);
  return {
    box: { left: left - 2, top: bottom - room.height - 6, right: right + 2, bottom: bottom + 2 },
    element: el(
      'g',
      { class: 'map-scale' },
      el('path', { d: bar, fill: 'none', stroke: 'currentColor' }),
      el('text', { x: right, y: bottom - 6, 'font-size': textSize, 'text-anchor': 'end' }, name),
    ),
  };
}
