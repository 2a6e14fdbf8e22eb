/** The room in which each mark of a map can be pressed: more than what is drawn, and never another mark's. */
import { boxAround, type Box } from './boxes.ts';
import type { Point } from './svg.ts';

/** Half a side in units: on a phone of 360 pixels, where a unit is almost a pixel, the whole is more than 24 pixels. */
const HALF = 12.5;

interface Pressed {
  readonly at: Point;
  /** How far its mark reaches from its middle. */
  readonly reach: number;
  /** Its name, which can be pressed as well. */
  readonly name: Box | null;
}

/**
 * A square around each, as large as its neighbours leave room for. Where towns lie so close that it is small, a target of
 * full size leads to the same: the town's entry in a list of the page.
 */
export function seatsOf(pressed: readonly Pressed[]): Box[] {
  return pressed.map((one) => {
    const room = pressed
      .filter((other) => other !== one)
      .flatMap(({ at, name }) => [
        away(one.at, boxAround(at, 0)) / 2,
        ...(name === null ? [] : [Math.max(away(one.at, name), one.reach)]),
      ]);
    return boxAround(one.at, Math.min(HALF, ...room));
  });
}

/** How far the sides of a square around a point can be away from it without touching a box. */
function away([x, y]: Point, { left, top, right, bottom }: Box): number {
  return Math.max(left - x, x - right, top - y, y - bottom, 0);
}
