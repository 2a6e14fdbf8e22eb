/** What part of the country the maps of a day show, and as of when the rest stands, in a series of days. */
import { CLOSE } from './advance.ts';
import type { FrameName } from './projection.ts';

/** The frames of one day's maps. */
export interface DayFrames {
  /** ISO 8601. */
  readonly day: string;
  readonly frames: readonly FrameName[];
}

/** What a frame shows, in words. */
export const FRAME_SHOWS: Readonly<Record<FrameName, string>> = {
  'north-west': 'the north-west, from the Turkish border to Homs',
  'south-west': 'the south-west, from Hama to the Jordanian border',
  syria: 'the whole country',
};

/** The part of the country that the maps of a day leave out. */
export interface Rest {
  /** The last day before on which a map shows the whole country; how it stood then, it stands still. */
  readonly since: string | null;
  /** Where there was none: the first day after on which a map shows more. Until then no change of hands is told there. */
  readonly until: string | null;
}

/** As of when the rest stands that the maps of a day do not show; null where they show everything. */
export function restOf(day: string, series: readonly DayFrames[]): Rest | null {
  const shown = series.find((one) => one.day === day)?.frames ?? [];
  if (shown.includes('syria') || CLOSE.every((frame) => shown.includes(frame))) return null;
  const since = series.findLast((one) => one.day < day && one.frames.includes('syria'));
  const until = series.find((one) => one.day > day && one.frames.some((frame) => !shown.includes(frame)));
  return { since: since?.day ?? null, until: since === undefined ? (until?.day ?? null) : null };
}
