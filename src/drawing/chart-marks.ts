/** What stands for numbers in a chart, and the same small as signs beside words. */
import { placeOf, PLOT, type Axes } from './chart-axes.ts';
import { el, pathThrough, type Point, type SvgElement } from './svg.ts';
import type { Bound } from '../evidence/pictures.ts';
import type { ChartLine, ChartPoint } from './chart.ts';

/** From the middle of a dot to its edge. */
const SIZE = 4.5;

/** The stretches of a line that may be joined, some of a single point; or, of numbers of single years, a bar each. */
export function stretchesOf({ joined, points }: ChartLine, axes: Axes): Point[][] {
  const stretches: Point[][] = [];
  for (const point of points) {
    const at = placeOf(point, axes);
    const stretch = stretches.at(-1);
    if (!joined) stretches.push([[at[0], PLOT.bottom], at]);
    else if (stretch === undefined || point.apart) stretches.push([at]);
    else stretch.push(at);
  }
  return stretches;
}

/** How a line is drawn without a style sheet. */
const PLAIN = { fill: 'none', stroke: 'currentColor' } as const;

/** The line of a panel itself. Its numbers have dots of their own. */
export function ownCourse(line: ChartLine, axes: Axes): SvgElement[] {
  const look = line.joined ? 'chart-line' : 'chart-line chart-bar';
  return stretchesOf(line, axes)
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => el('path', { class: look, ...PLAIN, d: pathThrough(stretch) }));
}

/** The line of another panel, faint; a number that is joined to none is a small dot. */
export function faintCourse(line: ChartLine, axes: Axes): SvgElement[] {
  return stretchesOf(line, axes).map((stretch) =>
    stretch.length > 1
      ? el('path', { class: line.joined ? 'chart-other' : 'chart-other chart-bar', ...PLAIN, d: pathThrough(stretch) })
      : el('circle', { class: 'chart-other-dot', cx: stretch[0]?.[0], cy: stretch[0]?.[1], r: 2 }),
  );
}

/** The range that was published with a number. */
export function whisker({ range }: ChartPoint, [x]: Point, { y }: Axes): SvgElement[] {
  return range === null ? [] : [rangeAt(x, y(range.high), y(range.low))];
}

function rangeAt(x: number, high: number, low: number): SvgElement {
  return el('path', {
    class: 'chart-range',
    ...PLAIN,
    d: `M${x - 5} ${high}h10M${x} ${high}V${low}M${x - 5} ${low}h10`,
  });
}

/** A number, with a link to its claim. In a list of links it must say which line it belongs to. */
export function dot({ claim, href, bound, spoken, value }: ChartPoint, at: Point, heard: string): SvgElement {
  return el(
    'a',
    {
      class: 'chart-dot',
      href,
      'aria-label': `${heard}, ${spoken}`,
      'data-claim': claim,
      'data-value': String(value),
    },
    el('circle', { class: 'chart-touch', fill: 'none', 'pointer-events': 'all', cx: at[0], cy: at[1], r: 12 }),
    mark(bound, at),
  );
}

/** Without the number itself: more or less than it, or only near it. */
const HOLLOW: ReadonlySet<ChartPoint['bound']> = new Set(['more-than', 'less-than', 'nearly', 'about']);

/** A full dot; an arrow up for "at least" and "more than", down for "at most" and "nearly"; hollow where the number itself is not meant. */
function mark(bound: ChartPoint['bound'], [x, y]: Point): SvgElement {
  const look = HOLLOW.has(bound) ? 'chart-mark is-hollow' : 'chart-mark';
  if (bound === null || bound === 'about') return el('circle', { class: look, cx: x, cy: y, r: SIZE });
  const foot = bound === 'at-least' || bound === 'more-than' ? SIZE : -SIZE;
  const corners: Point[] = [
    [x - SIZE, y + foot],
    [x + SIZE, y + foot],
    [x, y - foot],
  ];
  return el('path', { class: look, d: pathThrough(corners, true) });
}

/** What the key of a chart explains. */
export type ChartSign = Bound | 'range' | 'others';

/** A sign of the key, drawn like what it explains, so that it prints alike. */
export function chartSign(sign: ChartSign): SvgElement {
  const width = sign === 'others' ? 34 : 14;
  return el(
    'svg',
    { class: 'chart-sign', viewBox: `0 0 ${width} 14`, width, height: 14, 'aria-hidden': 'true' },
    signShapes(sign),
  );
}

function signShapes(sign: ChartSign): SvgElement[] {
  if (sign === 'range') return [rangeAt(7, 1, 13)];
  if (sign === 'others')
    return [
      el('path', {
        class: 'chart-other',
        d: pathThrough([
          [0, 7],
          [24, 7],
        ]),
      }),
      el('circle', { class: 'chart-other-dot', cx: 30, cy: 7, r: 2 }),
    ];
  return [mark(sign, [7, 7])];
}
