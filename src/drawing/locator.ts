/** A small map of Syria with one place on it. */
import { outlines } from './base-map.ts';
import { boxAround } from './boxes.ts';
import { placeLabels } from './labels.ts';
import { projectionOf, type Degrees } from './projection.ts';
import { el, pathThrough, type SvgElement } from './svg.ts';

interface Located {
  readonly name: string;
  readonly at: Degrees;
}

/** In units, which are pixels where it is shown. */
const WIDTH = 240;
const TEXT_SIZE = 13;

/** The place with its name, and up to one other place by which readers know where they are. One picture, no links. */
export function drawLocator(place: Located, landmark: Located | null): SvgElement {
  const projection = projectionOf('syria', WIDTH);
  const { width, height, toUnits } = projection;
  const shown = landmark === null ? [place] : [place, landmark];
  const dots = shown.map(({ at }) => boxAround(toUnits(at), 6));
  const labels = placeLabels(
    shown.map(({ name, at }) => ({
      id: name,
      at: toUnits(at),
      reach: 5,
      dot: null,
      versions: [[{ text: name, size: TEXT_SIZE, arabic: false }]],
      mayStandOff: true,
    })),
    dots,
    { left: 2, top: 2, right: width - 2, bottom: height - 2 },
  );
  const [x, y] = toUnits(place.at);
  return el(
    'svg',
    {
      class: 'map locator',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': `Map of Syria with ${place.name}`,
    },
    outlines(projection, '50m'),
    landmark === null
      ? null
      : el('circle', { class: 'place-dot', cx: toUnits(landmark.at)[0], cy: toUnits(landmark.at)[1], r: 2.5 }),
    el('circle', { class: 'locator-dot', cx: x, cy: y, r: 4.5 }),
    labels.map(({ id, anchor, lines, leader }) => [
      leader === null ? null : el('path', { class: 'leader', d: pathThrough(leader), stroke: 'currentColor' }),
      lines.map(({ text, size, at }) =>
        el(
          'text',
          {
            class: id === place.name ? 'locator-name' : null,
            x: at[0],
            y: at[1],
            'font-size': size,
            'text-anchor': anchor === 'start' ? null : anchor,
          },
          text,
        ),
      ),
    ]),
    el('rect', { class: 'map-frame', width, height, fill: 'none', stroke: 'currentColor' }),
  );
}
