/** The shapes by which a map tells who holds a place, so that colour is never needed. */
import { el, pathThrough, type Point, type SvgElement } from './svg.ts';

/** `none`: something happened there, and nobody is said to hold it since. */
export type MarkShape = 'government' | 'opposition' | 'kurdish-led' | 'turkey-backed' | 'none';

/**
 * How new it is: of the day that the map shows, of the days before in its series, or older; `standing` on a map that tells
 * no news, but how things stood.
 */
export type Freshness = 'fresh' | 'recent' | 'older' | 'standing';

/** How far a mark reaches from its middle, in units. */
export const REACH: Readonly<Record<Freshness, number>> = { fresh: 6.5, recent: 4.5, older: 4, standing: 5.5 };

/** Government a square, opposition a disc, Kurdish-led forces a triangle, Turkish-backed forces a diamond, an event a cross. */
export function markShape(shape: MarkShape, [x, y]: Point, reach: number, isDisputed = false): SvgElement {
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
        r: reach + 3,
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
      case 'none': {
        const arm = reach * 0.75;
        return el('path', {
          ...attributes,
          d: `${pathThrough([
            [x - arm, y - arm],
            [x + arm, y + arm],
          ])}${pathThrough([
            [x - arm, y + arm],
            [x + arm, y - arm],
          ])}`,
        });
      }
    }
  }
}
