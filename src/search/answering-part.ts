/** Which part of a record is shown as the passage that answers. */
import { newestDateIn } from './date-words.ts';
import type { Wants } from './asking.ts';
import type { ResultKind } from './model.ts';
import type { Marked } from './passage.ts';
import type { PartRow } from './shards.ts';

export interface MarkedPart {
  readonly part: PartRow;
  readonly marked: Marked;
}

/** Parts that have so little less of the query than the best answer it as well. */
const AS_WELL = 0.12;
/** The same of parts that tell a number or a date where one is asked for. */
const NUMBER_AS_WELL = 0.4;
const DATED_AS_WELL = 0.65;
/** The same of parts that tell of late where it is asked how things stand now. */
const LATE_AS_WELL = 0.2;

/** Kinds whose first part says what they are; spellings and coordinates follow it. */
const DEFINED: readonly ResultKind[] = ['term', 'person', 'body', 'place'];

/** Kinds whose first part sums them up, as one answer of several does not. */
const SUMMED_UP: readonly ResultKind[] = ['disagreement', 'page', 'actor', 'chart'];

/**
 * The part that has most of the query. Of those that have about as much: where a number is asked for, the number with the newest
 * date; where a time is asked for, a claim that tells one; where
 * it is asked how things stand now, the claim with the newest date; what sums a page up rather than one claim of it.
 *
 * @param parts in their order; may be empty
 * @param inTitle the part of the query that the title has
 */
export function answeringPart(
  kind: ResultKind,
  parts: readonly MarkedPart[],
  inTitle: number,
  wants: Pick<Wants, 'number' | 'time' | 'now'>,
): MarkedPart | undefined {
  const [first] = parts;
  if (first === undefined || DEFINED.includes(kind)) return first;
  const most = Math.max(...parts.map(({ marked }) => marked.share));
  const asWell = parts.filter(({ marked }) => marked.share > 0 && marked.share >= most - AS_WELL);
  const best = mostOf(asWell) ?? first;
  if (wants.now && kind !== 'disagreement') {
    return newestOf(parts.filter(({ part, marked }) => part[2] !== -1 && marked.share >= most - LATE_AS_WELL)) ?? best;
  }
  if (wants.time && kind !== 'disagreement') {
    const dated = parts.filter(
      ({ part, marked }) => part[2] !== -1 && marked.share > 0 && newestDateIn(part[0]) !== null,
    );
    return mostOf(dated.filter(({ marked }) => marked.share >= most - DATED_AS_WELL)) ?? best;
  }
  if (SUMMED_UP.includes(kind) && Math.max(inTitle, first.marked.share) >= most - AS_WELL) return first;
  if (!wants.number) return best;
  return (
    newestNumber(asWell) ?? newestNumber(parts.filter(({ marked }) => marked.share >= most - NUMBER_AS_WELL)) ?? best
  );
}

function mostOf(parts: readonly MarkedPart[]): MarkedPart | undefined {
  return parts.reduce<MarkedPart | undefined>(
    (most, one) => (most === undefined || one.marked.share > most.marked.share ? one : most),
    undefined,
  );
}

/** Of claims with a number that is no date, the one with the newest date, if any has one. */
function newestNumber(parts: readonly MarkedPart[]): MarkedPart | undefined {
  return newestOf(parts.filter(({ part }) => hasFigure(part[0])));
}

function newestOf(parts: readonly MarkedPart[]): MarkedPart | undefined {
  let newest: { one: MarkedPart; date: string } | undefined;
  for (const one of parts) {
    const date = newestDateIn(one.part[0]);
    if (date !== null && (newest === undefined || date > newest.date)) newest = { one, date };
  }
  return newest?.one;
}

/** Whether a text has a number that may be a count: not only days and years. */
function hasFigure(text: string): boolean {
  return /\d[,.]\d|\b\d{1,3} \p{Ll}|\b\d{3}\b/u.test(text);
}
