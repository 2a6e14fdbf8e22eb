/** The shapes by which a map tells who holds a place, so that colour is never needed, and the sign that something else happened there. */
import { boxAround, type Box } from './boxes.ts';
import { el, pathThrough, type Point, type SvgElement } from './svg.ts';

/** Who holds a place. */
export type Holder = 'government' | 'opposition' | 'kurdish-led' | 'turkey-backed';

/**
 * How new it is: of the day that the map shows, of the days before in its series, or older; `standing` on a map that tells
 * no news, but how things stood.
 */
export type Freshness = 'fresh' | 'recent' | 'older' | 'standing';

/** How far a mark reaches from its middle, in units. */
export const REACH: Readonly<Record<Freshness, number>> = { fresh: 6.5, recent: 4.5, older: 4, standing: 5.5 };

/** How far beyond a mark the ring around it stands that says that sources differ. */
export const RING_AWAY = 3;

/** Government a square, opposition a disc, Kurdish-led forces a triangle, Turkish-backed opposition a diamond. */
export function markShape(shape: Holder, [x, y]: Point, reach: number, isDisputed = false): SvgElement {
  const attributes = { class: `mark-shape is-${shape}`, fill: 'none', stroke: 'currentColor' };
  return el(
    'g',
    {},
    outline(),
    isDisputed &&
      el('circle', {
        class: 'mark-disputed',
        cx: x,
        cy: y,
        r: reach + RING_AWAY,
        fill: 'none',
        stroke: 'currentColor',
        'stroke-dasharray': '3 2',
      }),
  );

  function outline(): SvgElement {
    const closed = (points: readonly Point[]): SvgElement =>
      el('path', { ...attributes, d: pathThrough(points, true) });
    switch (shape) {
      case 'opposition':
        return el('circle', { ...attributes, cx: x, cy: y, r: reach });
      case 'government': {
        const half = reach * 0.86;
        return el('rect', { ...attributes, x: x - half, y: y - half, width: 2 * half, height: 2 * half });
      }
      case 'kurdish-led':
        return closed([
          [x, y - reach],
          [x + reach, y + reach * 0.8],
          [x - reach, y + reach * 0.8],
        ]);
      case 'turkey-backed':
        return closed([
          [x, y - reach],
          [x + reach, y],
          [x, y + reach],
          [x - reach, y],
        ]);
    }
  }
}

/** Units along each axis from the edge of what a pin stands on to its head, and how far the head reaches. */
const PIN = { stem: 4.5, head: 2.2 } as const;

/**
 * The quiet sign that something happened at a place, a dot on a stem to its upper right. It stands beside whatever tells
 * who holds the place, and never in its stead.
 *
 * @param reach of what it stands on, in units
 */
export function eventPin([x, y]: Point, reach: number): SvgElement {
  const foot: Point = [x + reach * Math.SQRT1_2, y - reach * Math.SQRT1_2];
  const [headX, headY] = headOfPin([x, y], reach);
  return el(
    'g',
    { class: 'event-pin' },
    el('path', { d: pathThrough([foot, [headX, headY]]), fill: 'none', stroke: 'currentColor' }),
    el('circle', { cx: headX, cy: headY, r: PIN.head }),
  );
}

/** The room that the head of a pin takes. */
export function boxOfPin(at: Point, reach: number): Box {
  return boxAround(headOfPin(at, reach), PIN.head);
}

function headOfPin([x, y]: Point, reach: number): Point {
  const away = reach * Math.SQRT1_2 + PIN.stem;
  return [x + away, y - away];
}
