/**
 * The days of the offensive on two clocks: a row an event, a dot on the day when it happened, a ring on the day when it was
 * first reported, and a line between. A dot within a ring was reported on its own day; a dot alone has no dated report.
 */
import { orderOfHour } from '../evidence/hours.ts';
import { el, type Point, type SvgElement } from './svg.ts';
import type { TimelineMark } from './timeline-years.ts';

/** An event with its second clock. Its date is a day. */
export interface TwoClocks extends TimelineMark {
  /** Local time, "13:30", or part of the day, "dawn"; null where no document tells it. */
  readonly hour: string | null;
  /** ISO 8601 day, or null where no document bears one. */
  readonly reported: string | null;
}

const WIDTH = 320;
const TEXT = 12;
const LEFT = 50;
/** The last column, for reports after the last day shown. */
const LATER = 32;
const HEAD = 34;
const ROW = 8.5;
/** Room for the name of a day, however few events it has. */
const LEAST = 17;
const AIR = 4;
const RING = 3.5;

const DAY = 24 * 60 * 60 * 1000;

/** @param days every day that has a column, in order, ISO 8601; those with events have a block of rows as well */
export function drawClocks(events: readonly TwoClocks[], days: readonly string[]): SvgElement {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const column = (WIDTH - LEFT - LATER) / days.length;
  const ends = WIDTH - LATER;
  const x = (day: string, hour: string | null): number =>
    day > last
      ? ends + LATER / 2
      : LEFT + column * ((new Date(day).getTime() - new Date(first).getTime()) / DAY + fractionOf(hour));
  const blocks: SvgElement[] = [];
  let top = HEAD;
  for (const day of days) {
    const ofDay = events.filter(({ date }) => date === day);
    if (ofDay.length === 0) continue;
    const height = Math.max(LEAST, ofDay.length * ROW + AIR);
    const from = top;
    blocks.push(
      el(
        'g',
        { class: 'clocks-day' },
        el('line', { x1: 0, x2: WIDTH, y1: from, y2: from }),
        el('text', { x: 2, y: from + 13, 'font-size': TEXT }, shortDay(day)),
        ofDay.map((event, index) => {
          const y = from + AIR / 2 + ROW * (index + 0.5);
          return row(event, [x(event.date, event.hour), y], event.reported === null ? null : x(event.reported, null));
        }),
      ),
    );
    top += height;
  }
  const lines = days.map((_day, index) => LEFT + column * index);
  return el(
    'svg',
    {
      class: 'timeline-picture',
      viewBox: `0 0 ${WIDTH} ${Math.ceil(top) + 2}`,
      role: 'group',
      'aria-labelledby': 'picture-clocks',
    },
    el('title', { id: 'picture-clocks' }, spokenClocks(events)),
    [...lines, ends].map((at) => el('line', { class: 'clocks-column', x1: at, x2: at, y1: HEAD, y2: top })),
    days.map((day, index) => columnName(day, index, LEFT + column * (index + 0.5))),
    el(
      'text',
      { class: 'clocks-name', x: ends + LATER / 2, y: 29, 'font-size': TEXT, 'text-anchor': 'middle' },
      'later',
    ),
    blocks,
  );
}

/** What the picture says, in words. */
export function spokenClocks(events: readonly TwoClocks[]): string {
  const days = events.flatMap(({ date, reported }) =>
    reported === null ? [] : [Math.round((new Date(reported).getTime() - new Date(date).getTime()) / DAY)],
  );
  const count = (fits: (days: number) => boolean): number => days.filter(fits).length;
  const unknown = events.length - days.length;
  return [
    `Of ${events.length} events of the offensive, first reported on the day itself by a document that this site cites: ${count((after) => after === 0)}`,
    `on the day after: ${count((after) => after === 1)}`,
    `later: ${count((after) => after > 1)}`,
    ...(unknown === 0 ? [] : [`day not recorded: ${unknown}`]),
  ]
    .join('; ')
    .concat('.');
}

/** Where in its column an event stands: at its hour, or in the middle. */
function fractionOf(hour: string | null): number {
  if (hour === null) return 0.5;
  const [hours = 12, minutes = 0] = orderOfHour(hour).split(':').map(Number);
  return (hours + minutes / 60) / 24;
}

function shortDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day));
}

/** The number of a day above its column, and the month above the first of its days. */
function columnName(day: string, index: number, x: number): SvgElement[] {
  const [number = '', month = ''] = shortDay(day).split(' ');
  const isFirst = index === 0 || number === '1';
  return [
    ...(isFirst ? [el('text', { class: 'clocks-name', x: x - 7, y: 13, 'font-size': TEXT }, month)] : []),
    el('text', { class: 'clocks-name', x, y: 29, 'font-size': TEXT, 'text-anchor': 'middle' }, number),
  ];
}

function row(
  { id, href, date, spoken, theme, actors, reported }: TwoClocks,
  [x, y]: Point,
  second: number | null,
): SvgElement {
  const ends = second ?? x;
  const [from, to] = [Math.min(x, ends), Math.max(x, ends)];
  const apart = second !== null && to - from > 2 * RING;
  return el(
    'a',
    {
      class: 'clocks-event',
      href,
      'aria-label': spoken,
      'data-event': id,
      'data-date': date,
      'data-reported': reported,
      'data-theme': theme,
      'data-actors': actors,
    },
    el('rect', { class: 'timeline-touch', x: from - 7, y: y - ROW / 2, width: to - from + 14, height: ROW }),
    apart && el('line', { class: 'clocks-line', x1: x, x2: ends - RING, y1: y, y2: y }),
    second !== null && el('circle', { class: 'clocks-ring', cx: second, cy: y, r: RING }),
    el('circle', { class: 'clocks-dot', cx: x, cy: y, r: 1.9 }),
  );
}
