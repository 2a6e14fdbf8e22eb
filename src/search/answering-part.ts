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

/** Kinds whose first part says what they are; spellings and coordinates follow it. */
const DEFINED: readonly ResultKind[] = ['term', 'person', 'body', 'place'];

/** Kinds whose first part sums them up, as one answer of several does not. */
const SUMMED_UP: readonly ResultKind[] = ['disagreement', 'page', 'actor', 'chart'];

/**
 * The part that has most of the query. Of those that have about as much: where a number is asked for, the number with the newest
 * date; where a time is asked for, a claim that tells one; what sums a page up rather than one claim of it.
 *
 * @param parts in their order; may be empty
 * @param inTitle the part of the query that the title has
 */
export function answeringPart(
  kind: ResultKind,
  parts: readonly MarkedPart[],
  inTitle: number,
  wants: Pick<Wants, 'number' | 'time'>,
): MarkedPart | undefined {
  const [first] = parts;
  if (first === undefined || DEFINED.includes(kind)) return first;
  const most = Math.max(...parts.map(({ marked }) => marked.share));
  const asWell = parts.filter(({ marked }) => marked.share > 0 && marked.share >= most - AS_WELL);
  const best = asWell.find(({ marked }) => marked.share === most) ?? first;
  if (wants.time && kind !== 'disagreement') {
    const dated = asWell.filter(({ part }) => newestDateIn(part[0]) !== null);
    return dated.find(({ marked }) => marked.share === most) ?? dated[0] ?? best;
  }
  if (SUMMED_UP.includes(kind) && Math.max(inTitle, first.marked.share) >= most - AS_WELL) return first;
  return wants.number ? (newestNumber(asWell) ?? best) : best;
}

/** Of claims with a number that is no date, the one with the newest date, if any has one. */
function newestNumber(parts: readonly MarkedPart[]): MarkedPart | undefined {
  let newest: { one: MarkedPart; date: string } | undefined;
  for (const one of parts) {
    const date = newestDateIn(one.part[0]);
    if (date !== null && hasFigure(one.part[0]) && (newest === undefined || date > newest.date)) newest = { one, date };
  }
  return newest?.one;
}

/** Whether a text has a number that may be a count: not only days and years. */
function hasFigure(text: string): boolean {
  return /\d[,.]\d|\b\d{3}\b|\b\d+ (?!\p{Lu}|\d)\p{L}/u.test(text);
}
