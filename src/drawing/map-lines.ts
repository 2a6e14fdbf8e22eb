/** Roads, strips and fronts of a map, with their names on or beside them. */
import { boxAround, crosses, holds, overlap, roomOf, type Box, type TextSize } from './boxes.ts';
import type { Degrees, Projection } from './projection.ts';
import { el, pathThrough, type Point, type SvgElement } from './svg.ts';

export interface MapLine {
  readonly id: string;
  readonly name: string;
  readonly kind: 'road' | 'area' | 'front' | 'corridor';
  readonly through: readonly Degrees[];
  /** Where its name leads. */
  readonly href: string;
}

/** Units from one box of a course to the next: less than any text is high. */
const STEP = 5;

interface LineName {
  readonly element: SvgElement;
  readonly box: Box;
}

export function lineOf({ id, kind, through }: MapLine, { toUnits }: Projection): SvgElement {
  const isArea = kind === 'corridor' || kind === 'area';
  return el('path', {
    class: `line is-${kind}`,
    d: pathThrough(through.map(toUnits), isArea),
    fill: 'none',
    stroke: 'currentColor',
    'data-line': id,
  });
}

/** The course of lines as small boxes, which names keep clear of where they can. */
export function courseOf(lines: readonly MapLine[], { toUnits }: Projection): Box[] {
  return lines.flatMap(({ through }) => {
    const points = through.map(toUnits);
    return points.slice(1).flatMap((to, index) => {
      const from = points[index] ?? to;
      const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP);
      return Array.from({ length: steps }, (_step, step) => {
        const share = step / steps;
        return boxAround([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], 1);
      });
    });
  });
}

/** The name of each line, a link or not: a road's on it, another's close beside it, where it meets nothing that is taken. */
export function lineNames(
  lines: readonly MapLine[],
  textSize: number,
  { toUnits }: Projection,
  taken: readonly Box[],
  within: Box,
  areLinks = true,
): LineName[] {
  const found: LineName[] = [];
  for (const line of lines) {
    const lines = line.kind === 'road' ? [line.name] : inTwoLines(line.name);
    const rooms = lines.map((text) => roomOf(text, textSize));
    const room = {
      width: Math.max(...rooms.map(({ width }) => width)),
      height: rooms.reduce((sum, { height }) => sum + height, 0),
    };
    const points = line.through.map(toUnits);
    const isOnLine = (box: Box): boolean =>
      line.kind !== 'road' && points.slice(1).some((to, index) => crosses(box, points[index] ?? to, to));
    const spots = line.kind === 'road' ? middles(points) : beside(points, room, line.kind !== 'front');
    const at = spots.find((spot) => {
      const box = boxOf(spot, room);
      return (
        holds(within, box) &&
        !isOnLine(box) &&
        ![...taken, ...found.map((other) => other.box)].some((other) => overlap(box, other))
      );
    });
    if (at !== undefined)
      found.push({ box: boxOf(at, room), element: nameOf(line, lines, at, room, textSize, areLinks) });
  }
  return found;
}

function boxOf(at: Point, { width, height }: TextSize): Box {
  return boxAround(at, width / 2 + 4, height / 2);
}

function nameOf(
  { id, name, kind, href }: MapLine,
  lines: readonly string[],
  at: Point,
  room: TextSize,
  textSize: number,
  isLink: boolean,
): SvgElement {
  const { left, top, right, bottom } = boxOf(at, room);
  return el(
    isLink ? 'a' : 'g',
    {
      class: `line-name is-${kind}`,
      ...(isLink ? { href, 'aria-label': `${name}: how it is drawn` } : { 'aria-hidden': 'true' }),
      'data-line': id,
    },
    kind === 'road' &&
      el('rect', {
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
        rx: 2,
        fill: 'none',
        stroke: 'currentColor',
      }),
    lines.map((text, index) => {
      const lineHeight = room.height / lines.length;
      const y = top + lineHeight * (index + 0.76);
      return el('text', { x: at[0], y, 'font-size': textSize, 'text-anchor': 'middle' }, text);
    }),
  );
}

/** The middles of the stretches of a line, the longest first. */
function middles(points: readonly Point[]): Point[] {
  return points
    .slice(1)
    .map((to, index) => {
      const from = points[index] ?? to;
      const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      return { middle, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
    })
    .sort((a, b) => b.length - a.length)
    .map(({ middle }) => middle);
}

/** Longer names stand in two lines, so that they stand closer to what they name. */
const LONG = 20;

function inTwoLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  if (name.length < LONG || middle === undefined) return [name];
  return [name.slice(0, middle), name.slice(middle + 1)];
}

/** How far the room of a name may be from its line, in units, the closest first. */
const ASIDE = [2, 8, 16, 26] as const;

/**
 * Beside the bends and the middles of a line, as close as can be: a front on the left of it, a strip above it; on the right,
 * where roads and their towns lie, only where nothing else is free.
 */
function beside(points: readonly Point[], { width, height }: TextSize, isStrip: boolean): Point[] {
  const along = [...points, ...middles(points)];
  const at = (ways: readonly Point[]): Point[] =>
    ASIDE.flatMap((gap) => {
      const [aside, above] = [width / 2 + 4 + gap, height / 2 + gap];
      return ways.flatMap(([right, down]) => along.map(([x, y]): Point => [x + right * aside, y + down * above]));
    });
  const left: Point[] = [
    [-1, 0],
    [-1, -1],
  ];
  const upright: Point[] = [
    [0, -1],
    [0, 1],
  ];
  return [
    ...at(isStrip ? [...upright, ...left] : [...left, ...upright]),
    ...at([
      [1, 1],
      [1, 0],
    ]),
  ];
}
