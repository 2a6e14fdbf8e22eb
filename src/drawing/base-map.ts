/** Land, sea and borders of a frame, drawn once in a page and used by every map of it. */
import { countries, type Detail } from './natural-earth.ts';
import { projectionOf, type FrameName, type Projection } from './projection.ts';
import { el, type SvgElement } from './svg.ts';

/** Width in units at which the outlines are drawn; maps of other widths scale them. */
const DRAWN_AT = 680;

/** Id of the symbol of a frame in its page. */
function baseId(frame: FrameName): string {
  return `base-${frame}`;
}

/** The outlines of a frame as a symbol. */
export function baseSymbol(frame: FrameName): SvgElement {
  const projection = projectionOf(frame, DRAWN_AT);
  const { width, height } = projection;
  return el(
    'symbol',
    { id: baseId(frame), viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' },
    outlines(projection, '10m'),
  );
}

/** Sea, land and borders. Without style sheets they are thin lines: unpainted, not black. */
export function outlines({ width, height, toPath }: Projection, detail: Detail): SvgElement[] {
  const { land, syria, borders, coasts } = countries(detail);
  const outline = (className: string, d: string): SvgElement =>
    el('path', { class: className, d, fill: 'none', 'vector-effect': 'non-scaling-stroke' });
  return [
    el('rect', { class: 'map-sea', width, height, fill: 'none' }),
    outline('map-land', toPath(land)),
    outline('map-syria', toPath(syria)),
    el(
      'g',
      { fill: 'none', stroke: 'currentColor' },
      outline('map-coast', toPath(coasts)),
      outline('map-border', toPath(borders)),
    ),
  ];
}

/** The symbol as it is used in a map of a width and height in units. */
export function baseUse(frame: FrameName, width: number, height: number): SvgElement {
  return el('use', { href: `#${baseId(frame)}`, width, height });
}
