/** All years of the timeline: a row a year, a mark an event, each a link to its entry. The days of the offensive have a picture of their own. */
import { el, type SvgElement } from './svg.ts';
import { middleOf } from './time.ts';

/** An event as a picture shows it. */
export interface TimelineMark {
  readonly id: string;
  readonly href: string;
  /** ISO 8601 year, month or day. */
  readonly date: string;
  /** The whole of it for those who hear the picture: "29 November 2024: Saraqib is taken". */
  readonly spoken: string;
  readonly theme: string;
  /** Ids, separated by spaces. */
  readonly actors: string;
}

/** The stretch of days that is one mark here. */
interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly href: string;
  readonly spoken: string;
}

const WIDTH = 320;
const PLOT = { left: 42, right: 314, top: 22 } as const;
const TEXT = 12;

/** Half of a mark, and from one mark to the next where they would cover each other. */
const HALF = 3.2;
const STEP = 7.8;

/** Below the lowest marks of a row, and what a row has at least, be it empty. */
const FOOT = 6;
const LEAST = 20;

/** Lanes that the stretch takes, from the lowest. */
const STRETCH_LANES = 2;

const QUARTERS = ['Jan', 'Apr', 'Jul', 'Oct'] as const;

/** The picture of all years from the first to the last of the marks, the stretch among them. */
export function drawYears(marks: readonly TimelineMark[], stretch: Stretch): SvgElement {
  const years = [...marks, { date: stretch.first }].map(({ date }) => Number(date.slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const rows = Array.from({ length: to - from + 1 }, (_row, index) => from + index);
  let bottom: number = PLOT.top;
  const drawn = rows.map((year) => {
    const days = stretch.first.startsWith(String(year)) ? stretch : null;
    const places = placesInYear(
      marks.filter(({ date }) => date.startsWith(String(year))),
      days,
    );
    const lanes = Math.max(1, days === null ? 0 : STRETCH_LANES, ...places.map(({ lane }) => lane + 1));
    bottom += Math.max(LEAST, lanes * STEP + FOOT + 2);
    const middle = bottom - FOOT;
    return [
      el('line', { class: 'timeline-row', x1: PLOT.left, x2: PLOT.right, y1: middle, y2: middle }),
      el('text', { class: 'timeline-year', x: 2, y: middle + 4, 'font-size': TEXT }, String(year)),
      days !== null && bar(days, middle),
      places.map(({ mark, x, lane }) => dot(mark, x, middle - lane * STEP)),
    ];
  });
  const height = Math.ceil(bottom) + 2;
  return el(
    'svg',
    { class: 'timeline-picture', viewBox: `0 0 ${WIDTH} ${height}`, role: 'group' },
    el(
      'title',
      {},
      `${marks.length} events from ${from} to ${to}, a row a year, and the days of the offensive as one mark.`,
    ),
    QUARTERS.map((name, index) =>
      el('text', { x: PLOT.left + (index * (PLOT.right - PLOT.left)) / 4, y: 12, 'font-size': TEXT }, name),
    ),
    drawn,
  );
}

/** Where the marks of a year stand: at their day, and above what stands there already. Lanes count upwards from 0. */
export function placesInYear(
  marks: readonly TimelineMark[],
  stretch: Pick<Stretch, 'first' | 'last'> | null,
): { readonly mark: TimelineMark; readonly x: number; readonly lane: number }[] {
  const barFrom = stretch === null ? Infinity : placeInYear(stretch.first) - 2 * HALF;
  const barTo = stretch === null ? -Infinity : placeInYear(stretch.last) + 2 * HALF;
  const placed: { readonly mark: TimelineMark; readonly x: number; readonly lane: number }[] = [];
  for (const mark of [...marks].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const x = placeInYear(mark.date);
    const taken = new Set(placed.filter((other) => Math.abs(other.x - x) < STEP).map(({ lane }) => lane));
    let lane = x > barFrom && x < barTo ? STRETCH_LANES : 0;
    while (taken.has(lane)) lane += 1;
    placed.push({ mark, x, lane });
  }
  return placed;
}

function placeInYear(date: string): number {
  const start = Date.UTC(Number(date.slice(0, 4)), 0, 1);
  const end = Date.UTC(Number(date.slice(0, 4)) + 1, 0, 1);
  return PLOT.left + ((middleOf(date).getTime() - start) / (end - start)) * (PLOT.right - PLOT.left);
}

/** A full dot; hollow where the day is not known. */
function dot({ id, href, date, spoken, theme, actors }: TimelineMark, x: number, y: number): SvgElement {
  const look = date.length === 'YYYY-MM-DD'.length ? 'timeline-dot' : 'timeline-dot timeline-rough';
  return el(
    'a',
    {
      class: look,
      href,
      'aria-label': spoken,
      'data-event': id,
      'data-date': date,
      'data-theme': theme,
      'data-actors': actors,
    },
    el('circle', { class: 'timeline-touch', cx: x, cy: y, r: STEP / 2 }),
    el('circle', { cx: x, cy: y, r: HALF }),
  );
}

function bar({ first, last, href, spoken }: Stretch, middle: number): SvgElement {
  const [from, to] = [placeInYear(first) - HALF, placeInYear(last) + HALF];
  return el(
    'a',
    { class: 'timeline-bar', href, 'aria-label': spoken, 'data-date': `${first}/${last}` },
    el('rect', {
      x: from,
      y: middle - (STRETCH_LANES - 0.5) * STEP,
      width: to - from,
      height: STRETCH_LANES * STEP - 1,
      rx: 1.5,
    }),
  );
}
