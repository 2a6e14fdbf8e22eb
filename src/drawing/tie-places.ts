/**
 * Where actors stand in the picture of ties: placed by hand, so that those who act together stand together and few lines
 * cross. Those who held a part of Syria stand in the fields in the middle, all others around them.
 */
import type { Box } from './boxes.ts';
import type { Point } from './svg.ts';

/** The actors of one group, on ground of its own. */
export interface TieField {
  readonly label: string;
  /** Where the label begins, on its baseline: where few lines pass. */
  readonly at: Point;
  readonly box: Box;
}

/** A form of the picture, for a kind of screen. In units; a unit is about a pixel on the narrowest screen that it is for. */
export interface TieLayout {
  readonly id: 'wide' | 'tall';
  readonly width: number;
  /** Without the actors that have no place of their own: they stand in rows below. */
  readonly height: number;
  readonly fields: readonly TieField[];
  /** Middles of the actors, by the name of their page. */
  readonly places: Readonly<Record<string, Point>>;
  /** Whether there is room for long names under the short ones. */
  readonly longNames: boolean;
  /** Short names of more letters than this are broken in two lines. */
  readonly nameAtMost: number;
}

export const WIDE: TieLayout = {
  id: 'wide',
  width: 760,
  height: 480,
  fields: [
    { label: 'Syrian state', at: [186, 147], box: { left: 178, top: 130, right: 350, bottom: 365 } },
    { label: 'Armed opposition', at: [391, 147], box: { left: 383, top: 130, right: 612, bottom: 365 } },
    { label: 'Kurdish-led forces', at: [642, 356], box: { left: 622, top: 220, right: 756, bottom: 365 } },
  ],
  places: {
    'gulf-states': [60, 80],
    russia: [310, 66],
    turkey: [550, 36],
    'united-states': [689, 36],
    iran: [60, 205],
    hezbollah: [60, 340],
    'assad-government': [266, 195],
    'syrian-army': [266, 325],
    hts: [436, 318],
    sna: [552, 220],
    sdf: [689, 285],
    israel: [190, 455],
    'islamic-state': [545, 455],
  },
  longNames: true,
  nameAtMost: 20,
};

export const TALL: TieLayout = {
  id: 'tall',
  width: 320,
  height: 600,
  fields: [
    { label: 'Syrian state', at: [82, 296], box: { left: 60, top: 180, right: 178, bottom: 385 } },
    { label: 'Opposition', at: [188, 137], box: { left: 182, top: 120, right: 318, bottom: 335 } },
    { label: 'Kurdish-led', at: [211, 470], box: { left: 205, top: 385, right: 318, bottom: 476 } },
  ],
  places: {
    'gulf-states': [48, 20],
    russia: [156, 60],
    turkey: [270, 60],
    iran: [48, 112],
    'assad-government': [126, 225],
    'syrian-army': [120, 350],
    sna: [262, 180],
    hts: [228, 302],
    sdf: [286, 425],
    'united-states': [276, 560],
    'islamic-state': [166, 445],
    hezbollah: [92, 485],
    israel: [36, 575],
  },
  longNames: false,
  nameAtMost: 12,
};
