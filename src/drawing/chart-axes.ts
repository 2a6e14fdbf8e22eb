/** What all panels of a chart share: the plot, its scales, the lines of round numbers and the dates below. */
import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { roomOf } from './boxes.ts';
import { el, type Point, type SvgElement } from './svg.ts';
import { DAY, middleOf } from './time.ts';
import type { ChartLine, ChartPoint } from './chart.ts';

/** The plot within a panel: room above for the label of the tallest dot, below for the dates; on the left for the scale. */
export const PLOT = { right: 312, top: 12, bottom: 172 } as const;

/** Text of axes and labels, in units. */
export const TEXT = 12;

export interface Axes {
  /** Where the plot begins, to the right of the numbers of its scale. */
  readonly left: number;
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The axes on which all lines have room. Without any point they lead nowhere. */
export function axesOf(lines: readonly ChartLine[]): Axes {
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

/** Where a number stands. */
export function placeOf({ date, value }: ChartPoint, { x, y }: Axes): Point {
  return [x(middleOf(date)), y(value)];
}

/** A line for each round number, with the number to its left. */
export function horizontalLines({ left, y }: Axes): SvgElement[] {
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
export function dates({ x }: Axes): SvgElement[] {
  const [from = new Date(NaN), to = new Date(NaN)] = x.domain();
  const days = (to.getTime() - from.getTime()) / DAY;
  const step = days > 3 * 365 ? 'years' : days > 40 ? 'months' : 'days';
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...WRITTEN[step] });
  const ticks = step === 'years' ? yearsBetween(from, to) : beginningsOf(step, x.ticks(4), from);
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

/**
 * The days or months in which moments lie, each at its beginning: over a few days round steps are hours, over some weeks they
 * are weeks, and a date stands where its dot does.
 */
function beginningsOf(step: 'days' | 'months', moments: readonly Date[], from: Date): Date[] {
  return moments
    .map((moment) => Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), step === 'days' ? moment.getUTCDate() : 1))
    .filter((beginning) => beginning >= from.getTime())
    .map((beginning) => new Date(beginning));
}

/** The middles of at most six years that lie between two days. */
function yearsBetween(from: Date, to: Date): Date[] {
  const first = from.getUTCFullYear();
  const years = Array.from({ length: to.getUTCFullYear() - first + 1 }, (_year, index) => first + index);
  const middles = years.map((year) => middleOf(String(year))).filter((middle) => from <= middle && middle <= to);
  const every = Math.ceil(middles.length / 6);
  return middles.filter((_middle, index) => (middles.length - 1 - index) % every === 0);
}
