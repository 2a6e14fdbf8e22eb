/** The signs of ties, told apart by shape alone. Each fits a square of SIGN_SIZE units around its middle. */
import { el, type Point, type SvgElement } from './svg.ts';
import type { TieKind } from '../evidence/pictures.ts';

/** Side of the square that a sign takes, in units. */
export const SIGN_SIZE = 20;

/** Outlines around the point 0, 0; `backs` points to the right. */
const OUTLINE: Record<TieKind, string> = {
  backs: 'M-7-7.5L8 0L-7 7.5Z',
  allied: 'M-8-6H8V-1.5H-8ZM-8 1.5H8V6H-8Z',
  fights: 'M-8-5.2L-5.2-8L0-2.8L5.2-8L8-5.2L2.8 0L8 5.2L5.2 8L0 2.8L-5.2 8L-8 5.2L-2.8 0Z',
  shields: 'M0-8.5L7.5-6V0C7.5 4.5 4 7 0 9C-4 7-7.5 4.5-7.5 0V-6Z',
  talks: 'M-8-7H8V4H1L-4 9V4H-8Z',
};

/** Full for what is done with weapons and money, hollow for what keeps weapons apart. */
const HOLLOW: ReadonlySet<TieKind> = new Set(['shields', 'talks']);

/** The sign of a kind of tie around a point, turned by an angle in degrees. */
export function tieSign(kind: TieKind, [x, y]: Point = [0, 0], turned = 0): SvgElement {
  const hollow = HOLLOW.has(kind);
  return el('path', {
    class: hollow ? 'tie-sign tie-sign-hollow' : 'tie-sign',
    d: OUTLINE[kind],
    transform: place(x, y, turned),
    fill: hollow ? 'none' : 'currentColor',
    stroke: hollow ? 'currentColor' : null,
    'stroke-width': hollow ? 2 : null,
    'stroke-linejoin': hollow ? 'round' : null,
  });
}

function place(x: number, y: number, turned: number): string | null {
  const steps = [
    ...(x === 0 && y === 0 ? [] : [`translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`]),
    ...(turned === 0 ? [] : [`rotate(${Math.round(turned)})`]),
  ];
  return steps.length === 0 ? null : steps.join(' ');
}
