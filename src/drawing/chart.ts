/**
 * Charts: one panel for each counter, all on the same axes, so that nothing that was counted differently is joined. Lines of
 * other panels that count the same stand behind each, faint and named, for comparison. Every dot is a link to the claim that it draws.
 */
import { axesOf, dates, horizontalLines, placeOf, TEXT, type Axes } from './chart-axes.ts';
import { boxAround, type Box } from './boxes.ts';
import { DOT, pointLabels, type PointLabel } from './chart-labels.ts';
import { dot, faintCourse, ownCourse, whisker } from './chart-marks.ts';
import { lineNames, type LineName } from './chart-names.ts';
import { el, type Point, type SvgElement } from './svg.ts';
import type { Bound } from '../evidence/pictures.ts';

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
  readonly bound: Bound | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly apart: boolean;
}

/** What one counter counted. */
export interface ChartLine {
  readonly id: string;
  readonly label: string;
  /** The label, with who counted. */
  readonly heard: string;
  /** What tells which lines count the same, and may be drawn behind one another; null for none. */
  readonly whom: string | null;
  /** Numbers of single years stand side by side; others are points of one course. */
  readonly joined: boolean;
  readonly points: readonly ChartPoint[];
}

/** Size of a panel in units; a unit is a pixel on the narrowest screens. */
export const PANEL = { width: 320, height: 200 } as const;

/** The panels of a chart, in the order of its lines. A line without a point has a panel that says so. */
export function drawChart(lines: readonly ChartLine[]): SvgElement[] {
  const axes = axesOf(lines);
  return lines.map((line) => drawPanel(line, lines, axes));
}

/** Whether lines of other panels stand behind that of a panel. */
export function hasOthers(panel: SvgElement): boolean {
  return panel.children.some((child) => typeof child !== 'string' && isOfOther(child));
}

function isOfOther({ attributes }: SvgElement): boolean {
  return String(attributes['class']).startsWith('chart-other');
}

function drawPanel(line: ChartLine, all: readonly ChartLine[], axes: Axes): SvgElement {
  const own = line.points.map((point) => ({ point, at: placeOf(point, axes) }));
  const alike = all.filter((other) => other !== line && other.whom !== null && other.whom === line.whom);
  const labels = pointLabels(
    own.map(({ point, at }) => ({ at, written: point.written })),
    axes.left,
  );
  const taken = [...labels.map(({ box }) => box), ...own.map(({ point, at }) => boxOf(point, at, axes))];
  const lineNamed = lineNames(line, alike, axes, taken);
  // A faint line without a name could be taken for another one.
  const behind = alike.filter(({ id }) => lineNamed.some(({ line: named }) => named === id));
  return el(
    'svg',
    {
      class: 'chart-panel',
      viewBox: `0 0 ${PANEL.width} ${PANEL.height}`,
      role: 'group',
      'data-series': line.id,
    },
    el('title', {}, `${line.label}: ${spokenCourse(line)}${spokenOthers(behind)}`),
    horizontalLines(axes),
    dates(axes),
    behind.flatMap((other) => faintCourse(other, axes)),
    el('g', { 'aria-hidden': 'true' }, lineNamed.map(faintName)),
    ownCourse(line, axes),
    own.flatMap(({ point, at }) => whisker(point, at, axes)),
    own.map(({ point, at }) => dot(point, at, line.heard)),
    labels.map(valueLabel),
  );
}

/** The room of a dot, and of the range that was published with it. */
function boxOf({ range }: ChartPoint, at: Point, { y }: Axes): Box {
  const box = boxAround(at, DOT);
  if (range === null) return box;
  return { ...box, top: Math.min(box.top, y(range.high)), bottom: Math.max(box.bottom, y(range.low)) };
}

/** The faint lines in words. */
function spokenOthers(others: readonly ChartLine[]): string {
  if (others.length === 0) return '';
  return `. Behind it, faint, for comparison: ${others.map(({ label }) => label).join('; ')}`;
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

function valueLabel({ at: [x, y], anchor, written }: PointLabel): SvgElement {
  return el('text', { class: 'chart-value', x, y, 'font-size': TEXT, 'text-anchor': anchor }, written);
}

function faintName({ at: [x, y], anchor, name }: LineName): SvgElement {
  return el('text', { class: 'chart-name', x, y, 'font-size': TEXT, 'text-anchor': anchor }, name);
}
