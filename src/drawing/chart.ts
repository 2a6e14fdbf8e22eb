/**
 * Charts: one panel for each counter, all on the same axes, so that nothing that was counted differently is joined. The
 * lines of the other panels stand behind each, faint, for comparison. Every dot is a link to the claim that it draws.
 */
import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { pointLabels, type PointLabel } from './chart-labels.ts';
import { roomOf } from './boxes.ts';
import { el, pathThrough, type Point, type SvgElement } from './svg.ts';
import { middleOf } from './time.ts';

/** A number as a chart draws it. */
export interface ChartPoint {
  /** Id of its claim. */
  readonly claim: string;
  /** Where its claim stands. */
  readonly href: string;
  /** The year, month or day that it is about. */
  readonly date: string;
  readonly value: number;
  /** The number as it is written in the picture: "306,887". */
  readonly written: string;
  /** The whole of it for those who hear the picture: "1 December 2024: at least 412 people". */
  readonly spoken: string;
  readonly bound: 'at-least' | 'at-most' | 'about' | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly apart: boolean;
}

/** What one counter counted. */
export interface ChartLine {
  readonly id: string;
  readonly label: string;
  /** Numbers of single years stand side by side; others are points of one course. */
  readonly joined: boolean;
  readonly points: readonly ChartPoint[];
}

/** Size of a panel in units; a unit is a pixel on the narrowest screens. */
export const PANEL = { width: 320, height: 200 } as const;

/** The plot within a panel: room above for the label of the tallest dot, below for the dates; on the left for the scale. */
const PLOT = { right: 312, top: 12, bottom: 172 } as const;

/** Text of axes and labels, in units. */
const TEXT = 12;

const DAY = 24 * 60 * 60 * 1000;

interface Axes {
  /** Where the plot begins, to the right of the numbers of its scale. */
  readonly left: number;
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The panels of a chart, in the order of its lines. Throws where there is no point. */
export function drawChart(lines: readonly ChartLine[]): SvgElement[] {
  const axes = axesOf(lines);
  return lines.map((line) => drawPanel(line, lines, axes));
}

function axesOf(lines: readonly ChartLine[]): Axes {
  const points = lines.flatMap((line) => line.points);
  const times = points.map(({ date }) => middleOf(date).getTime());
  const most = Math.max(...points.flatMap(({ value, range }) => [value, range?.high ?? 0]));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const spare = to === from ? DAY : 0;
  const y = scaleLinear([0, most], [PLOT.bottom, PLOT.top + 10]).nice(4);
  const left = Math.ceil(Math.max(...y.ticks(4).map((tick) => roomOf(shortNumber(tick), TEXT).width))) + 6;
  return {
    left,
    x: scaleUtc([new Date(from - spare), new Date(to + spare)], [left + 14, PLOT.right - 16]),
    y,
  };
}

function drawPanel(line: ChartLine, all: readonly ChartLine[], axes: Axes): SvgElement {
  const own = line.points.map((point) => ({ point, at: placeOf(point, axes) }));
  const name = `picture-${line.id}`;
  return el(
    'svg',
    {
      class: 'chart-panel',
      viewBox: `0 0 ${PANEL.width} ${PANEL.height}`,
      role: 'group',
      'aria-labelledby': name,
      'data-series': line.id,
    },
    el('title', { id: name }, `${line.label}: ${spokenCourse(line)}`),
    horizontalLines(axes),
    dates(axes),
    all.filter((other) => other !== line).flatMap((other) => courses(other, axes, 'chart-other')),
    courses(line, axes, 'chart-line'),
    own.flatMap(({ point, at }) => whisker(point, at, axes)),
    own.map(({ point, at }) => dot(point, at)),
    pointLabels(
      own.map(({ point, at }) => ({ at, written: point.written })),
      axes.left,
    ).map(valueLabel),
  );
}

/** What the picture of a line says, in words. */
export function spokenCourse({ points }: ChartLine): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return 'no numbers';
  if (first === last) return first.spoken;
  const highest = points.reduce((most, point) => (point.value > most.value ? point : most));
  const between = highest === first || highest === last ? [] : [`highest, ${highest.spoken}`];
  return [`${points.length} numbers`, `first, ${first.spoken}`, ...between, `last, ${last.spoken}`].join('; ');
}

function placeOf({ date, value }: ChartPoint, { x, y }: Axes): Point {
  return [x(middleOf(date)), y(value)];
}

/** A line for each round number, with the number to its left. */
function horizontalLines({ left, y }: Axes): SvgElement[] {
  return y
    .ticks(4)
    .map((value) =>
      el(
        'g',
        { class: value === 0 ? 'chart-base' : 'chart-grid' },
        el('line', { x1: left, x2: PLOT.right, y1: y(value), y2: y(value) }),
        el('text', { x: left - 6, y: y(value) + 4, 'font-size': TEXT, 'text-anchor': 'end' }, shortNumber(value)),
      ),
    );
}

function shortNumber(value: number): string {
  if (value >= 1e6) return `${value / 1e6} million`;
  return value.toLocaleString('en-GB');
}

/** The dates below: days, months or years, only as many as have room. A year stands below its middle. */
function dates({ x }: Axes): SvgElement[] {
  const [from = new Date(NaN), to = new Date(NaN)] = x.domain();
  const days = (to.getTime() - from.getTime()) / DAY;
  const step = days > 3 * 365 ? 'years' : days > 40 ? 'months' : 'days';
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...WRITTEN[step] });
  const ticks = step === 'years' ? yearsBetween(from, to) : x.ticks(4);
  return [...new Map(ticks.map((tick) => [format.format(tick), tick]))].map(([text, tick]) =>
    el(
      'g',
      { class: 'chart-date' },
      el('line', { x1: x(tick), x2: x(tick), y1: PLOT.bottom, y2: PLOT.bottom + 4 }),
      el('text', { x: x(tick), y: PLOT.bottom + 18, 'font-size': TEXT, 'text-anchor': 'middle' }, text),
    ),
  );
}

const WRITTEN = {
  years: { year: 'numeric' },
  months: { month: 'short', year: 'numeric' },
  days: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The middles of at most six years that lie between two days. */
function yearsBetween(from: Date, to: Date): Date[] {
  const first = from.getUTCFullYear();
  const years = Array.from({ length: to.getUTCFullYear() - first + 1 }, (_year, index) => first + index);
  const middles = years.map((year) => middleOf(String(year))).filter((middle) => from <= middle && middle <= to);
  const every = Math.ceil(middles.length / 6);
  return middles.filter((_middle, index) => (middles.length - 1 - index) % every === 0);
}

/** The stretches of a line that may be joined; or, of numbers of single years, a bar each. */
function courses({ joined, points }: ChartLine, axes: Axes, look: string): SvgElement[] {
  if (!joined) {
    return points.map((point) => {
      const [x, y] = placeOf(point, axes);
      return el('line', { class: `${look} chart-bar`, x1: x, x2: x, y1: PLOT.bottom, y2: y });
    });
  }
  const stretches: Point[][] = [];
  for (const point of points) {
    const stretch = stretches.at(-1);
    if (stretch === undefined || point.apart) stretches.push([placeOf(point, axes)]);
    else stretch.push(placeOf(point, axes));
  }
  return stretches
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => el('path', { class: look, d: pathThrough(stretch) }));
}

/** The range that was published with a number. */
function whisker({ range }: ChartPoint, [x]: Point, { y }: Axes): SvgElement[] {
  if (range === null) return [];
  const [high, low] = [y(range.high), y(range.low)];
  return [el('path', { class: 'chart-range', d: `M${x - 5} ${high}h10M${x} ${high}V${low}M${x - 5} ${low}h10` })];
}

/** A full dot; hollow for "about"; an arrow up for "at least" and down for "at most". */
function dot({ claim, href, bound, spoken, value }: ChartPoint, [x, y]: Point): SvgElement {
  const size = 4.5;
  const shape =
    bound === 'at-least' || bound === 'at-most'
      ? el('path', {
          d: pathThrough(
            [
              [x - size, y + (bound === 'at-least' ? size : -size)],
              [x + size, y + (bound === 'at-least' ? size : -size)],
              [x, y - (bound === 'at-least' ? size : -size)],
            ],
            true,
          ),
        })
      : el('circle', { cx: x, cy: y, r: size });
  return el(
    'a',
    {
      class: 'chart-dot',
      href,
      'aria-label': spoken,
      'data-claim': claim,
      'data-value': String(value),
      'data-bound': bound,
    },
    el('circle', { class: 'chart-touch', cx: x, cy: y, r: 12 }),
    shape,
  );
}

function valueLabel({ at: [x, y], anchor, written }: PointLabel): SvgElement {
  return el('text', { class: 'chart-value', x, y, 'font-size': TEXT, 'text-anchor': anchor }, written);
}
