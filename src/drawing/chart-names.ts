/** The names of the faint lines in a panel, at their ends: only those that have room, so that none can be taken for another's. */
import { TEXT, placeOf, PLOT, type Axes } from './chart-axes.ts';
import { crosses, holds, overlap, roomOf, type Box } from './boxes.ts';
import { stretchesOf } from './chart-marks.ts';
import type { ChartLine } from './chart.ts';
import type { Point } from './svg.ts';

/** The name of a line beside its end. */
export interface LineName {
  /** Id of the line. */
  readonly line: string;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly name: string;
}

/** From the end of a line to its name. */
const AWAY = 5;

/** How far the end of a line that is named must be from a dot of the panel. */
const APART = 12;

/** How far other lines stay from a name. */
const AIR = 3;

/**
 * What each line is called where it stands beside others, by its id: of "Observatory: whole country" only the part
 * before the colon, or the part behind it where others begin alike.
 */
export function shortNames(lines: readonly ChartLine[]): Map<string, string> {
  const parts = lines.map(({ label }) => label.split(': '));
  return new Map(
    lines.map(({ id, label }, index) => {
      const [head, tail] = parts[index] ?? [];
      const isOnly = (part: string, place: number): boolean => parts.filter((all) => all[place] === part).length === 1;
      if (head !== undefined && isOnly(head, 0)) return [id, head];
      return [id, tail !== undefined && isOnly(tail, 1) ? tail : label];
    }),
  );
}

/**
 * Names for the lines that stand behind another one.
 *
 * @param taken boxes that a name may not cover: labels and dots of the panel
 */
export function lineNames(own: ChartLine, others: readonly ChartLine[], axes: Axes, taken: readonly Box[]): LineName[] {
  const names = shortNames([own, ...others]);
  const courses = new Map([own, ...others].map((line) => [line.id, stretchesOf(line, axes)]));
  const room = { left: axes.left, right: PLOT.right + 7, top: 0, bottom: PLOT.bottom - 1 };
  const given: { readonly box: Box; readonly name: LineName }[] = [];
  // From the top, so that of two lines that end together the upper one is named above and the lower one below.
  const fromTop = [...others].sort((one, other) => heightOfEnd(one, axes) - heightOfEnd(other, axes));
  for (const line of fromTop) {
    const free = placesFor(line.id, ends(line, own, axes), names.get(line.id) ?? line.label).find(
      ({ box }) =>
        holds(room, box) &&
        ![...taken, ...given.map((one) => one.box)].some((other) => overlap(box, other)) &&
        [...courses].every(([id, stretches]) => isClearOf(stretches, box, id === line.id ? 0 : AIR)),
    );
    if (free !== undefined) given.push(free);
  }
  return given.map(({ name }) => name);
}

function heightOfEnd({ points }: ChartLine, axes: Axes): number {
  const last = points.at(-1);
  return last === undefined ? 0 : placeOf(last, axes)[1];
}

function isClearOf(stretches: readonly (readonly Point[])[], box: Box, air: number): boolean {
  const wide = { left: box.left - air, right: box.right + air, top: box.top - air, bottom: box.bottom + air };
  return stretches.every((stretch) =>
    stretch.every((point, index) => !crosses(wide, stretch[Math.max(0, index - 1)] ?? point, point)),
  );
}

/** Where a line may be named: at its last number, or else at its highest; never beside a dot that would seem to bear the name. */
function ends({ points }: ChartLine, own: ChartLine, axes: Axes): Point[] {
  const highest = [...points].sort((one, other) => other.value - one.value).slice(0, 1);
  const dots = own.points.map((point) => placeOf(point, axes));
  return [...points.slice(-1), ...highest]
    .map((point) => placeOf(point, axes))
    .filter(([x, y]) => dots.every((dot) => Math.hypot(x - dot[0], y - dot[1]) > APART));
}

/** To the right, above, below, to the left. */
function placesFor(line: string, at: readonly Point[], name: string): { readonly box: Box; readonly name: LineName }[] {
  const { width } = roomOf(name, TEXT);
  return at.flatMap(([x, y]) => {
    const place = (anchor: LineName['anchor'], left: number, baseline: number) => ({
      box: { left, right: left + width, top: baseline - TEXT + 2, bottom: baseline + 3 },
      name: {
        line,
        at: [anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2, baseline] as const,
        anchor,
        name,
      },
    });
    return [
      place('start', x + AWAY + 2, y + 4),
      place('end', Math.min(x + 12, PLOT.right) - width, y - AWAY),
      place('middle', x - width / 2, y - AWAY),
      place('end', Math.min(x + 12, PLOT.right) - width, y + AWAY + TEXT - 2),
      place('middle', x - width / 2, y + AWAY + TEXT - 2),
      place('end', x - AWAY - 2 - width, y + 4),
    ];
  });
}
