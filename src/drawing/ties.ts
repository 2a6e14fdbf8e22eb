/**
 * Who stood where: actors in boxes, joined by a line for each tie. The kind of a tie is told by the pattern of its line and by
 * the sign on it; every tie is a link to its row in the table, and every actor one to its page.
 */
import { boxAround, roomOf, type Box } from './boxes.ts';
import { around, directionAt, pathOf, pointAt, type Curve } from './curves.ts';
import { el, type Attributes, type Point, type SvgElement } from './svg.ts';
import { routesOf, type Route } from './tie-routes.ts';
import { SIGN_SIZE, tieSign } from './tie-signs.ts';
import type { TieField, TieLayout } from './tie-places.ts';
import type { TieKind } from '../evidence/pictures.ts';

/** An actor as the picture shows it. */
export interface TieActor {
  /** Name of its page in the address. */
  readonly id: string;
  /** "HTS". */
  readonly short: string;
  /** "Hayat Tahrir al-Sham"; null if it is no longer than the short name. */
  readonly long: string | null;
  /** Whether it stands in the field in the middle. */
  readonly ofSyria: boolean;
  /** Its page. */
  readonly href: string;
}

/** A tie as the picture shows it. */
export interface DrawnTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  /** The tie in words: "Turkey backs the SNA". */
  readonly spoken: string;
}

/** Sizes of text, in units. */
const TEXT = { short: 14, long: 12.5, field: 12.5 } as const;

/** Room between the words of an actor and the edge of its box. */
const PADDING = { across: 7, down: 5 } as const;

/** From one line of text to the next, in ems. */
const LINE = 1.25;

const LONG_NAME_AT_MOST = 19;

/** Room for an actor that has no place of its own. */
const SPARE = { width: 150, height: 70 } as const;

/** Which way a tie points matters only for these. */
const POINTED: ReadonlySet<TieKind> = new Set(['backs', 'shields']);

interface Placed {
  readonly actor: TieActor;
  readonly short: readonly string[];
  readonly long: readonly string[];
  readonly box: Box;
}

/** The picture of ties in one of its forms. Throws if a tie names an actor that is not given. */
export function drawTies(actors: readonly TieActor[], ties: readonly DrawnTie[], layout: TieLayout): SvgElement {
  const placed = placeActors(actors, layout);
  const boxOf = (id: string): Box => {
    const box = placed.get(id)?.box;
    if (box === undefined) throw new Error(`A tie names the actor "${id}", who is not in the picture.`);
    return box;
  };
  const bottom = Math.max(layout.height, ...[...placed.values()].map(({ box }) => box.bottom + 4));
  const frame = { left: 0, top: 0, right: layout.width, bottom };
  const boxes = [...[...placed.values()].map(({ box }) => box), ...layout.fields.map(labelBox)];
  const routes = routesOf(
    ties.map(({ from, to }) => ({ from: boxOf(from), to: boxOf(to) })),
    boxes,
    frame,
  );
  return el(
    'svg',
    {
      class: 'ties-drawing',
      viewBox: `0 0 ${layout.width} ${Math.ceil(bottom)}`,
      role: 'group',
      fill: 'currentColor',
    },
    el('title', {}, `Who stood where: ${ties.length} ties between ${actors.length} actors`),
    layout.fields.map(drawField),
    ties.map((tie, index) => drawTie(tie, routes[index] as Route)),
    layout.fields.map(drawFieldLabel),
    [...placed.values()].map(drawActor),
  );
}

function placeActors(actors: readonly TieActor[], layout: TieLayout): Map<string, Placed> {
  const unplaced = actors.filter(({ id }) => layout.places[id] === undefined);
  return new Map(
    actors.map((actor) => {
      const at = layout.places[actor.id] ?? sparePlace(unplaced.indexOf(actor), layout);
      const short = inLines(actor.short, layout.nameAtMost);
      const long = layout.longNames && actor.long !== null ? inLines(actor.long, LONG_NAME_AT_MOST) : [];
      const width = Math.max(
        // Bold letters are a little wider.
        ...short.map((line) => roomOf(line, TEXT.short).width * 1.05),
        ...long.map((line) => roomOf(line, TEXT.long).width),
      );
      const height = (short.length * TEXT.short + long.length * TEXT.long) * LINE;
      return [
        actor.id,
        { actor, short, long, box: boxAround(at, width / 2 + PADDING.across, height / 2 + PADDING.down) },
      ];
    }),
  );
}

/** The middle of the nth place in the rows below. */
function sparePlace(index: number, { width, height }: TieLayout): Point {
  const inRow = Math.floor(width / SPARE.width);
  return [((index % inRow) + 0.5) * (width / inRow), height + (Math.floor(index / inRow) + 0.5) * SPARE.height];
}

/** A name in lines of so many letters, or one word each. */
function inLines(name: string, atMost: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= atMost) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function drawField({ box: { left, top, right, bottom } }: TieField): SvgElement {
  const size = { x: left, y: top, width: right - left, height: bottom - top };
  return el('rect', {
    class: 'ties-field',
    ...size,
    rx: 6,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-dasharray': '1 4',
  });
}

function drawFieldLabel({ label, at: [x, y] }: TieField): SvgElement {
  return el('text', { class: 'ties-field-label', x, y, 'font-size': TEXT.field }, label);
}

/** The room that the label of a field takes. */
function labelBox({ label, at: [x, y] }: TieField): Box {
  const { width, height } = roomOf(label, TEXT.field);
  return { left: x, top: y - height * 0.8, right: x + width, bottom: y + height * 0.2 };
}

function drawTie({ id, from, to, kind, spoken }: DrawnTie, { curve, share, sign }: Route): SvgElement {
  const line = around(curve, boxAround(sign, SIGN_SIZE / 2 + 1))
    .map(pathOf)
    .join('');
  return el(
    'a',
    {
      class: `tie tie-${kind}`,
      href: `#${id}`,
      'aria-label': spoken,
      'data-from': from,
      'data-to': to,
      'data-kind': kind,
    },
    el('path', { class: 'tie-touch', d: pathOf(curve), fill: 'none' }),
    el('path', { class: 'tie-line', d: line, fill: 'none', stroke: 'currentColor' }),
    kind === 'allied' && el('path', { class: 'tie-gap', d: line, fill: 'none' }),
    POINTED.has(kind) && arrow(curve),
    el('circle', { class: 'tie-seat', cx: sign[0], cy: sign[1], r: SIGN_SIZE / 2 + 2, fill: 'none' }),
    tieSign(kind, sign, kind === 'backs' ? directionAt(curve, share) : 0),
  );
}

/** At the end of a line, the way it points. */
function arrow(curve: Curve): SvgElement {
  const [x, y] = pointAt(curve, 1);
  const turned = Math.round(directionAt(curve, 1));
  return el('path', {
    class: 'tie-arrow',
    d: 'M-8-4L0 0L-8 4',
    transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(${turned})`,
    fill: 'none',
    stroke: 'currentColor',
  });
}

function drawActor({ actor, short, long, box }: Placed): SvgElement {
  const x = (box.left + box.right) / 2;
  const top = box.top + PADDING.down + TEXT.short;
  const below = top + (short.length - 1) * TEXT.short * LINE;
  const line = (text: string, y: number, size: number, look: Attributes): SvgElement =>
    el('text', { ...look, x, y, 'font-size': size, 'text-anchor': 'middle' }, text);
  return el(
    'a',
    {
      class: actor.ofSyria ? 'ties-actor ties-actor-syria' : 'ties-actor',
      href: actor.href,
      'aria-label': actor.long === null ? actor.short : `${actor.short}, ${actor.long}`,
      'data-actor': actor.id,
    },
    el('rect', {
      x: box.left,
      y: box.top,
      width: box.right - box.left,
      height: box.bottom - box.top,
      rx: actor.ofSyria ? 3 : 14,
      fill: 'none',
      stroke: 'currentColor',
    }),
    short.map((text, index) => line(text, top + index * TEXT.short * LINE, TEXT.short, { 'font-weight': 600 })),
    long.map((text, index) => line(text, below + (index + 1) * TEXT.long * LINE, TEXT.long, { class: 'ties-long' })),
  );
}
