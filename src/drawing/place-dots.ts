/** The dots by which a map shows places of which it tells nothing more: the larger the place, the larger the dot. */
import { el, type Point, type SvgElement } from './svg.ts';

export type Rank = 'capital' | 'city' | 'town' | 'village' | 'airport' | 'border';

const DOT: Readonly<Record<Rank, number>> = {
  capital: 4,
  city: 3,
  town: 2.25,
  village: 1.75,
  airport: 2.25,
  border: 2.25,
};

/** The ring around the capital. */
const RING = 6;

/** How far a dot reaches from its middle, in units. */
export function placeReach(rank: Rank): number {
  return rank === 'capital' ? RING : DOT[rank];
}

export function placeDot(rank: Rank, [x, y]: Point): SvgElement[] {
  const dot = el('circle', { class: 'place-dot', cx: x, cy: y, r: DOT[rank] });
  return rank === 'capital'
    ? [el('circle', { class: 'place-ring', cx: x, cy: y, r: RING, fill: 'none', stroke: 'currentColor' }), dot]
    : [dot];
}
