/** Draws a map of plain data: places, lines and marks on the outlines of a frame. */
import { baseUse } from './base-map.ts';
import { boxAround, type Box } from './boxes.ts';
import { placeLabels, type LabelLine, type LabelRequest, type PlacedLabel } from './labels.ts';
import { courseOf, lineNames, lineOf, type MapLine } from './map-lines.ts';
import { placeDot, placeReach, type Rank } from './place-dots.ts';
import { boxOfPin, eventPin, markShape, REACH, RING_AWAY, type Freshness, type Holder } from './mark-shapes.ts';
import { isWithin, projectionOf, type Degrees, type FrameName, type Projection } from './projection.ts';
import { scaleBar } from './scale-bar.ts';
import { seatsOf } from './seats.ts';
import { surroundingNames, type FreeName } from './surroundings.ts';
import { el, pathThrough, type Attributes, type Child, type Point, type SvgElement } from './svg.ts';

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly arabic: string | null;
  readonly at: Degrees;
  readonly rank: Rank;
  /** Where its mark leads. */
  readonly href: string;
}

/** What is said of a place on the day of the map. */
export interface MapMark {
  /** The place that it stands on. */
  readonly place: string;
  /** Who held it, or null where no claim says so; and how new that is. */
  readonly holder: Holder | null;
  readonly freshness: Freshness;
  /** Whether something happened there that day that did not change who held it. */
  readonly happened: boolean;
  /** Whether anything of it is of the day of the map. */
  readonly isNew: boolean;
  /** The events that it stands for, those of the day where there are any, and their day, ISO 8601. */
  readonly events: readonly string[];
  readonly date: string;
  readonly isDisputed: boolean;
  readonly href: string;
  /** What a screen reader says. */
  readonly label: string;
}

export interface MapDrawing {
  /** Unique in its page. */
  readonly id: string;
  readonly frame: FrameName;
  /** In units. Texts are `textSize` units high, so give no more units than the map will have pixels. */
  readonly width: number;
  readonly textSize: number;
  readonly title: string;
  readonly description: string;
  readonly places: readonly MapPlace[];
  readonly lines: readonly MapLine[];
  readonly marks: readonly MapMark[];
  /** Names that stand whatever happens, such as that of the place which the map is about. */
  readonly mustName?: readonly string[];
  /** Names beside those of the neighbours, where there is room. */
  readonly freeNames?: readonly FreeName[];
  /** Whether Arabic names are written where there is room. */
  readonly withArabic?: boolean;
  /** Whether only new marks are links, so that a series of maps does not lead to the same places again and again. */
  readonly linksNewOnly?: boolean;
}

const RANKS: readonly Rank[] = ['capital', 'city', 'town', 'border', 'airport', 'village'];
const GREAT: ReadonlySet<Rank> = new Set(['capital', 'city']);

/** A place with all that is drawn of it. */
interface Spot {
  readonly place: MapPlace;
  readonly at: Point;
  readonly mark: MapMark | null;
  readonly reach: number;
  /** Whether nothing else may stand in its place, be it named or not. */
  readonly isGreat: boolean;
}

/** The whole picture: a labelled group of links, the new ones first, and each from north to south. */
export function drawMap(drawing: MapDrawing): SvgElement {
  const projection = projectionOf(drawing.frame, drawing.width);
  const { width, height } = projection;
  const spots = spotsOf(drawing, projection);
  const scale = scaleBar(projection, drawing.textSize);
  const within = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  const marks = spots.filter(({ isGreat }) => isGreat).flatMap(boxesOfSpot);
  const roads = lineNames(
    drawing.lines,
    drawing.textSize,
    projection,
    [scale.box, ...marks],
    within,
    !(drawing.linksNewOnly ?? false),
  );
  const taken = [scale.box, ...marks, ...roads.map(({ box }) => box)];
  const labels = placeLabels(
    spots.map((spot) => requestOf(spot, drawing)),
    taken,
    within,
    courseOf(drawing.lines, projection),
  );
  const byId = new Map(labels.map((label) => [label.id, label]));
  const surroundings = surroundingNames(
    drawing.frame,
    drawing.textSize,
    projection,
    [...taken, ...labels.map(({ box }) => box)],
    within,
    drawing.freeNames,
  );
  // A dot without a name says nothing on a map; a mark does, and its name stands in the list beside it.
  const drawn = spots.filter((spot) => spot.mark !== null || byId.has(spot.place.id)).sort(asRead);
  const { linksNewOnly = false } = drawing;
  const pressed = drawn.filter(({ mark }) => !linksNewOnly || mark?.isNew === true);
  const seats = seatsOf(pressed.map(({ place, at, reach }) => ({ at, reach, name: byId.get(place.id)?.box ?? null })));
  const titleId = `${drawing.id}-title`;
  const descriptionId = `${drawing.id}-desc`;
  return el(
    'svg',
    {
      class: 'map',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'group',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
    },
    el('title', { id: titleId }, drawing.title),
    el('desc', { id: descriptionId }, drawing.description),
    baseUse(drawing.frame, width, height),
    el('g', { class: 'map-surroundings', 'aria-hidden': 'true' }, surroundings),
    // A picture of its own, so that lines end at the edge and a ring around what has the focus does not.
    el(
      'svg',
      { width, height },
      drawing.lines.map((line) => lineOf(line, projection)),
    ),
    scale.element,
    pressed.map((spot, index) => linkOf(spot, byId.get(spot.place.id), seats[index])),
    drawn.filter((spot) => !pressed.includes(spot)).map((spot) => shownOf(spot, byId.get(spot.place.id))),
    roads.map(({ element }) => element),
    el('rect', { class: 'map-frame', width, height, fill: 'none', stroke: 'currentColor' }),
  );
}

/** The places of the frame, those that matter most first: they are named first. */
function spotsOf({ places, marks, frame, mustName = [] }: MapDrawing, projection: Projection): Spot[] {
  const markOf = new Map(marks.map((mark) => [mark.place, mark]));
  return places
    .filter(({ at }) => isWithin(frame, at))
    .map((place) => {
      const mark = markOf.get(place.id) ?? null;
      const reach =
        mark?.holder == null ? placeReach(place.rank) : REACH[mark.freshness] + (mark.isDisputed ? RING_AWAY : 0);
      const isGreat = mark !== null || GREAT.has(place.rank) || mustName.includes(place.id);
      return { place, at: projection.toUnits(place.at), mark, reach, isGreat };
    })
    .sort((a, b) => weight(a) - weight(b));
}

function boxesOfSpot({ at, mark, reach }: Spot): Box[] {
  const box = boxAround(at, reach + 1);
  return mark?.happened === true ? [box, boxOfPin(at, reach)] : [box];
}

function weight({ mark, place }: Spot): number {
  const rank = RANKS.indexOf(place.rank);
  if (mark === null) return 5 * RANKS.length + rank;
  const freshness = mark.isNew ? 0 : 1 + ['fresh', 'standing', 'recent', 'older'].indexOf(mark.freshness);
  return freshness * RANKS.length + rank;
}

/** What is new, then the rest; from north to south. Smaller marks so stand on larger ones, and hide none. */
function asRead(a: Spot, b: Spot): number {
  const isNew = ({ mark }: Spot): number => (mark?.isNew === true ? 1 : 0);
  return isNew(b) - isNew(a) || a.at[1] - b.at[1];
}

function requestOf(spot: Spot, drawing: MapDrawing): LabelRequest {
  const { place, at, mark, reach } = spot;
  const { textSize, mustName = [], withArabic = false } = drawing;
  const english: LabelLine = { text: place.name, size: textSize, arabic: false };
  const arabic: LabelLine[] = place.arabic === null ? [] : [{ text: place.arabic, size: textSize * 1.1, arabic: true }];
  return {
    id: place.id,
    at,
    dot: spot.isGreat ? null : boxAround(at, reach + 1),
    reach,
    ahead: mark?.happened === true ? Math.max(0, boxOfPin(at, reach).right - at[0] - reach) : 0,
    versions: withArabic && arabic.length > 0 ? [[english, ...arabic], [english]] : [[english]],
    mayStandOff: mark?.isNew === true || mustName.includes(place.id),
  };
}

/** A place as a link: its mark, its name, what both say to a screen reader, and the room in which it can be pressed. */
function linkOf(spot: Spot, label: PlacedLabel | undefined, seat: Box | undefined): SvgElement {
  const { place, mark } = spot;
  return el(
    'a',
    { ...attributesOf(spot), href: mark?.href ?? place.href, 'aria-label': mark?.label ?? place.name },
    seat !== undefined &&
      el('rect', {
        class: 'seat',
        x: seat.left,
        y: seat.top,
        width: seat.right - seat.left,
        height: seat.bottom - seat.top,
        fill: 'none',
        'pointer-events': 'all',
      }),
    drawnOf(spot, label),
  );
}

/** A place that is no link: a picture that a screen reader names if it has a mark, otherwise there to find one's way. */
function shownOf(spot: Spot, label: PlacedLabel | undefined): SvgElement {
  const told = spot.mark === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': spot.mark.label };
  return el('g', { ...attributesOf(spot), ...told }, drawnOf(spot, label));
}

function attributesOf({ place, mark }: Spot): Attributes {
  return {
    class: mark === null ? `place is-${place.rank}` : `mark is-${mark.freshness}${mark.isNew ? ' is-new' : ''}`,
    'data-place': place.id,
    'data-events': mark?.events.join(' '),
    'data-date': mark?.date,
    'data-control': mark?.holder,
    'data-freshness': mark?.freshness,
  };
}

function drawnOf({ place, at, mark, reach }: Spot, label: PlacedLabel | undefined): Child[] {
  return [
    mark?.holder == null
      ? placeDot(place.rank, at)
      : markShape(mark.holder, at, REACH[mark.freshness], mark.isDisputed),
    mark?.happened === true && eventPin(at, reach),
    label === undefined ? null : labelOf(label),
  ];
}

function labelOf({ anchor, lines, leader }: PlacedLabel): (SvgElement | null)[] {
  return [
    leader === null ? null : el('path', { class: 'leader', d: pathThrough(leader), stroke: 'currentColor' }),
    ...lines.map(({ text, size, arabic, at: [x, y] }) =>
      el(
        'text',
        { x, y, 'font-size': size, 'text-anchor': anchor === 'start' ? null : anchor, lang: arabic ? 'ar' : null },
        text,
      ),
    ),
  ];
}
