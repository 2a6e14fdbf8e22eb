/**
 * The days of the offensive on two clocks: a picture a day, a row an event, a dot on the day when it happened, a ring on the day when it was
 * first reported, and a line between. A dot within a ring was reported on its own day; a dot alone has no dated report.
 */
import { DAY } from './time.ts';
import { orderOfHour } from '../evidence/hours.ts';
import { readableDate } from '../evidence/dates.ts';
import { roomOf } from './boxes.ts';
import { el, type SvgElement } from './svg.ts';
import { wrap } from './wrap.ts';
import type { TimelineMark } from './timeline-years.ts';

/** An event with its second clock. Its date is a day. */
export interface TwoClocks extends TimelineMark {
  /** Local time, "13:30", or part of the day, "dawn"; null where no document tells it. */
  readonly hour: string | null;
  /** What stands above its clocks. */
  readonly name: string;
  /** ISO 8601 day, or null where no document bears one. */
  readonly reported: string | null;
}

const WIDTH = 320;
const TEXT = 12;
const LEFT = 4;
/** The last column, for reports after the last day shown. */
const LATER = 36;
const HEAD = 38;
/** Of an event: each line of its name, and below that its two clocks. */
const LINE = 15;
const CLOCKS = 16;
const RING = 3.5;

/**
 * One of those days: a row for each of its events, named, below the columns of all days.
 *
 * @param day ISO 8601; all events are of this day
 * @param days every day that has a column, in order, ISO 8601
 */
export function drawClocks(day: string, events: readonly TwoClocks[], days: readonly string[]): SvgElement {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const column = (WIDTH - LEFT - LATER) / days.length;
  const ends = WIDTH - LATER;
  const x = (of: string, hour: string | null): number =>
    of > last
      ? ends + LATER / 2
      : LEFT + column * ((new Date(of).getTime() - new Date(first).getTime()) / DAY + fractionOf(hour));
  let top = HEAD;
  const rows = events.map((event) => {
    const name = wrap(event.name, WIDTH - 4, (text) => roomOf(text, TEXT).width);
    const height = name.length * LINE + CLOCKS;
    top += height;
    return row(
      event,
      name,
      top - height,
      height,
      x(day, event.hour),
      event.reported === null ? null : x(event.reported, null),
    );
  });
  const lines = days.map((_day, index) => LEFT + column * index);
  const own = Math.max(0, days.indexOf(day));
  return el(
    'svg',
    {
      class: 'timeline-picture',
      viewBox: `0 0 ${WIDTH} ${top + 2}`,
      role: 'group',
    },
    el('title', {}, `${readableDate(day)}. ${spokenClocks(events)}`),
    el('rect', { class: 'clocks-own', x: lines[own] ?? LEFT, y: 17, width: column, height: top - 17, fill: 'none' }),
    [...lines, ends].map((at) => el('line', { class: 'clocks-column', x1: at, x2: at, y1: HEAD - 4, y2: top })),
    days.map((of, index) => columnName(of, index, LEFT + column * (index + 0.5))),
    el(
      'text',
      { class: 'clocks-name', x: ends + LATER / 2, y: 29, 'font-size': TEXT, 'text-anchor': 'middle' },
      'later',
    ),
    rows,
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
  name: readonly string[],
  top: number,
  height: number,
  x: number,
  second: number | null,
): SvgElement {
  const y = top + name.length * LINE + 5;
  const ends = second ?? x;
  const apart = Math.abs(ends - x) > 2 * RING;
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
    el('rect', { class: 'timeline-touch', x: 0.5, y: top, width: WIDTH - 1, height, fill: 'none' }),
    name.map((text, index) =>
      el('text', { class: 'clocks-event-name', x: 2, y: top + 11 + index * LINE, 'font-size': TEXT }, text),
    ),
    apart && el('line', { class: 'clocks-line', x1: x, x2: ends - Math.sign(ends - x) * RING, y1: y, y2: y }),
    second !== null && el('circle', { class: 'clocks-ring', cx: second, cy: y, r: RING }),
    el('circle', { class: 'clocks-dot', cx: x, cy: y, r: 1.9 }),
  );
}
