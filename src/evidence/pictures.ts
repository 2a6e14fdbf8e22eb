/**
 * What the pictures draw: numbers over time, events, places, ties. Every mark of a picture is a claim, its own or one of
 * another page, so that a picture can be held to its sources like a sentence.
 */
import type { At, WrittenId } from './model.ts';

/** What a number counts. Billions are of US dollars at the prices of their day. */
export type Unit = 'people' | 'claims' | 'per-cent' | 'billion-dollars';

/** `running-total`: all since a day; `state`: so many at that time; `of-the-year`: within that year. */
type SeriesKind = 'running-total' | 'state' | 'of-the-year';

/** Whom a series counts, as far as that makes it comparable with another. */
type Counted = 'everyone' | 'civilians' | 'children' | 'refugees' | 'newly-displaced';

/** How a number was published that is not given as exact. */
export type Bound = 'at-least' | 'more-than' | 'less-than' | 'at-most' | 'nearly' | 'about';

/** One number of a series. Its `claim` holds words and citations. */
export interface Point {
  readonly claim: string;
  /** The year, month or day that the number is about, ISO 8601. */
  readonly date: string;
  readonly value: number;
  readonly bound: Bound | null;
  /** The range that was published with it, or null. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Whether it must not be joined to the point before: another method or scope. */
  readonly apart: boolean;
  readonly note: string | null;
  readonly at: At;
  readonly valueAt: At;
  /** Whether its claim is made of the template of its series, so that number and date stand in the point alone. */
  readonly isOfTemplate: boolean;
}

/** What one counter counted, over time. */
export interface Series {
  readonly id: string;
  /** The chart that it stands on. */
  readonly chart: WrittenId;
  /** What stands beside its line. */
  readonly label: string;
  /** The one origin that every point rests on. */
  readonly counter: WrittenId;
  /** What is counted, and how. */
  readonly counts: string;
  readonly unit: Unit;
  readonly kind: SeriesKind;
  /** Whom it counts, if other series of its chart count the same, so that their lines may stand behind one another; else null. */
  readonly whom: Counted | null;
  readonly points: readonly Point[];
  readonly note: string | null;
  readonly at: At;
  /** Where its label, its description and its note stand. */
  readonly labelAt: At;
  readonly countsAt: At;
  readonly noteAt: At;
}

/** A picture of series. Title, question and text are those of its page. */
export interface Chart {
  readonly id: string;
  readonly address: string;
  /** Where the site tells of it: `/toll/#offensive`. */
  readonly section: string;
  readonly order: number;
  readonly at: At;
}

export type Theme = 'fighting' | 'civilians' | 'talks' | 'politics' | 'abroad' | 'justice';

/** Who holds a place. */
type Control = 'government' | 'opposition' | 'kurdish-led' | 'turkey-backed';

/** An entry of the timeline. */
export interface TimelineEvent {
  readonly id: string;
  /** When it happened, ISO 8601 year, month or day. */
  readonly date: string;
  readonly end: string | null;
  /** Local time, "13:30", or part of the day, "dawn"; null where no document tells it. */
  readonly hour: string | null;
  readonly title: string;
  readonly place: WrittenId | null;
  /** Pages of actors, by slug. */
  readonly actors: readonly WrittenId[];
  readonly theme: Theme;
  /** The claims that tell it, the best first. */
  readonly claims: readonly WrittenId[];
  /** Who held the place afterwards, or null where that did not change. */
  readonly control: Control | null;
  readonly at: At;
  readonly dateAt: At;
  readonly hourAt: At;
}

export type TieKind = 'backs' | 'allied' | 'fights' | 'shields' | 'talks';

/** How one actor stood to another in November 2024. */
export interface Tie {
  readonly id: string;
  /** Pages of actors, by slug. */
  readonly from: WrittenId;
  readonly to: WrittenId;
  readonly kind: TieKind;
  readonly claims: readonly WrittenId[];
  readonly at: At;
}

export type PlaceRank = 'capital' | 'city' | 'town' | 'village' | 'airport' | 'border';

/** Where a place lies. Its id is that of its glossary entry. */
export interface Place {
  readonly id: string;
  readonly entry: WrittenId;
  /** Degrees north, east. */
  readonly latitude: number;
  readonly longitude: number;
  readonly rank: PlaceRank;
  readonly claim: string;
  /** Who held it when the offensive began and the claim that says so, where no event tells it. */
  readonly before: { readonly held: Control; readonly claim: WrittenId } | null;
  readonly at: At;
}

type LineKind = 'road' | 'area' | 'front' | 'corridor';

/** A point of a line: a place by its id, or longitude and latitude in degrees. */
type Waypoint = WrittenId | readonly [number, number];

/** A road, an area or a front on the map. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly kind: LineKind;
  readonly through: readonly Waypoint[];
  readonly claims: readonly WrittenId[];
  /** How far it is drawn only roughly, for readers. */
  readonly schematic: string;
  readonly at: At;
}

/** Everything that pictures draw, as it was read. */
export interface PictureContent {
  readonly series: readonly Series[];
  readonly charts: readonly Chart[];
  readonly events: readonly TimelineEvent[];
  readonly ties: readonly Tie[];
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
}

/** The same by id. */
export type PictureEvidence = {
  readonly [Kind in keyof PictureContent]: ReadonlyMap<string, PictureContent[Kind][number]>;
};

/** The pages on which pictures stand, beside those of the charts. */
export const PICTURE_PAGES = {
  timeline: '/timeline/',
  map: '/map/',
  ties: '/who-stands-where/',
  charts: '/charts/',
} as const;
