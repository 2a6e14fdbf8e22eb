import { describe, expect, it } from 'vitest';
import { holds, overlap, type Box } from './boxes.ts';
import { toSvg, type SvgElement } from './svg.ts';
import { TALL, WIDE, type TieLayout } from './tie-places.ts';
import { drawTies, type DrawnTie, type TieActor } from './ties.ts';
import type { TieKind } from '../evidence/pictures.ts';

const ACTORS: readonly TieActor[] = [
  actor('assad-government', 'Assad government'),
  actor('syrian-army', 'Syrian army'),
  actor('hts', 'HTS', 'Hayat Tahrir al-Sham'),
  actor('sna', 'SNA', 'Syrian National Army'),
  actor('sdf', 'SDF', 'Syrian Democratic Forces'),
  actor('islamic-state', 'Islamic State'),
  actor('russia', 'Russia'),
  actor('iran', 'Iran'),
  actor('hezbollah', 'Hezbollah'),
  actor('turkey', 'Turkey'),
  actor('united-states', 'United States'),
  actor('israel', 'Israel'),
  actor('gulf-states', 'Gulf states'),
];

const TIES: readonly DrawnTie[] = [
  tie('russia', 'backs', 'assad-government'),
  tie('iran', 'backs', 'hezbollah'),
  tie('iran', 'talks', 'turkey'),
  tie('hezbollah', 'allied', 'syrian-army'),
  tie('hts', 'fights', 'syrian-army'),
  tie('turkey', 'backs', 'sna'),
  tie('turkey', 'shields', 'hts'),
  tie('turkey', 'fights', 'sdf'),
  tie('united-states', 'fights', 'islamic-state'),
  tie('israel', 'fights', 'iran'),
];

function actor(id: string, short: string, long: string | null = null): TieActor {
  return { id, short, long, ofSyria: long !== null, href: `/actors/${id}/` };
}

function tie(from: string, kind: TieKind, to: string): DrawnTie {
  return { id: `${from}-${to}`, from, to, kind, spoken: `${from} ${kind} ${to}` };
}

function all(element: SvgElement, name: string): SvgElement[] {
  const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)));
  return element.name === name ? [element, ...below] : below;
}

function classed(element: SvgElement, name: string, look: string): SvgElement[] {
  return all(element, name).filter(({ attributes }) => String(attributes['class']).split(' ').includes(look));
}

function number({ attributes }: SvgElement, name: string): number {
  return Number(attributes[name]);
}

/** The boxes of actors, by id. */
function boxesOf(picture: SvgElement): Map<string, Box> {
  return new Map(
    classed(picture, 'a', 'ties-actor').map((link) => {
      const [rect] = all(link, 'rect') as [SvgElement];
      const [left, top] = [number(rect, 'x'), number(rect, 'y')];
      const box = { left, top, right: left + number(rect, 'width'), bottom: top + number(rect, 'height') };
      return [String(link.attributes['data-actor']), box];
    }),
  );
}

/** The squares that signs take. */
function signsOf(picture: SvgElement): Box[] {
  return classed(picture, 'circle', 'tie-seat').map((seat) => {
    const [x, y] = [number(seat, 'cx'), number(seat, 'cy')];
    return { left: x - 10, top: y - 10, right: x + 10, bottom: y + 10 };
  });
}

function pairs<T>(things: readonly T[]): [T, T][] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other): [T, T] => [one, other]));
}

describe.each([WIDE, TALL])('the $id picture of ties', (layout: TieLayout) => {
  const picture = drawTies(ACTORS, TIES, layout);
  const boxes = boxesOf(picture);
  const frame = { left: 0, top: 0, right: layout.width, bottom: layout.height };

  it('draws each tie as a link to its row, in words', () => {
    const links = classed(picture, 'a', 'tie').map(({ attributes }) => attributes);
    expect(links).toHaveLength(TIES.length);
    expect(links[5]).toMatchObject({
      href: '#turkey-sna',
      'aria-label': 'turkey backs sna',
      'data-from': 'turkey',
      'data-to': 'sna',
      'data-kind': 'backs',
    });
  });

  it('draws each actor as a link to its page, by its names', () => {
    const actors = classed(picture, 'a', 'ties-actor').map(({ attributes }) => attributes);
    expect(actors).toHaveLength(ACTORS.length);
    expect(actors[2]).toMatchObject({ href: '/actors/hts/', 'aria-label': 'HTS, Hayat Tahrir al-Sham' });
    expect(actors[6]).toMatchObject({ href: '/actors/russia/', 'aria-label': 'Russia' });
  });

  it('has room for all actors, none on another', () => {
    expect([...boxes.keys()].sort()).toEqual(ACTORS.map(({ id }) => id).sort());
    for (const box of boxes.values()) expect(holds(frame, box)).toBe(true);
    expect(pairs([...boxes.values()]).filter(([one, other]) => overlap(one, other))).toEqual([]);
  });

  it('sets every sign where it can be seen', () => {
    const signs = signsOf(picture);
    for (const sign of signs) {
      expect(holds(frame, sign)).toBe(true);
      expect([...boxes.values()].filter((box) => overlap(box, sign))).toEqual([]);
    }
    expect(pairs(signs).filter(([one, other]) => overlap(one, other))).toEqual([]);
  });

  it('ends every line at its own two actors', () => {
    for (const link of classed(picture, 'a', 'tie')) {
      const [line] = classed(link, 'path', 'tie-touch') as [SvgElement];
      const [x1, y1, , , x2, y2] = String(line.attributes['d'])
        .match(/-?[\d.]+/g)
        ?.map(Number) as number[];
      const near = (x = 0, y = 0): string[] =>
        [...boxes].flatMap(([id, box]) =>
          overlap(box, { left: x - 8, top: y - 8, right: x + 8, bottom: y + 8 }) ? [id] : [],
        );
      expect(near(x1, y1)).toEqual([link.attributes['data-from']]);
      expect(near(x2, y2)).toEqual([link.attributes['data-to']]);
    }
  });

  it('is the same for the same ties', () => {
    expect(toSvg(drawTies(ACTORS, TIES, layout))).toBe(toSvg(picture));
  });

  it('finds a place for actors that have none of their own', () => {
    const strangers = [actor('band', 'Band'), actor('guard', 'Guard')];
    const wider = drawTies([...ACTORS, ...strangers], [...TIES, tie('band', 'talks', 'guard')], layout);
    const more = boxesOf(wider);
    const [, , width = 0, height = 0] = String(wider.attributes['viewBox']).split(' ').map(Number);
    for (const { id } of strangers) {
      const { [id]: own, ...others } = Object.fromEntries(more);
      expect(own && holds({ left: 0, top: 0, right: width, bottom: height }, own)).toBe(true);
      expect(Object.values(others).filter((box) => own && overlap(box, own))).toEqual([]);
    }
  });

  it('refuses a tie of somebody who is not there', () => {
    expect(() => drawTies(ACTORS, [tie('nobody', 'backs', 'hts')], layout)).toThrow('"nobody"');
  });
});
