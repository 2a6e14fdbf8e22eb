/** Words by which a sentence says that something is less than certain or exact, and which of them a shorter sentence has lost. */
import { boundBefore, boundInWords, saysBound } from './bounds.ts';
import { figuresIn } from './figures.ts';

interface Hedge {
  /** The word of its kind that advice names. */
  readonly word: string;
  /** How a sentence is told that has it. */
  readonly said: RegExp;
  /** How one is told that keeps it, where other words do as well. */
  readonly kept: RegExp;
}

const HEDGES: readonly Hedge[] = [
  hedge(
    'at least',
    /\b(?:at least|no fewer than|minimum)\b/i,
    /\b(?:at least|no fewer than|minimum|lowest|or more)\b/i,
  ),
  hedge('estimated', /\bestimat/i, /\bestimat/i),
  hedge('reported', /\breportedly\b|\b(?:was|were|been|is|are) reported\b/i, /\breported/i),
  hedge('most', /\b(?:most|mostly|mainly|largely)\b/i, /\b(?:most|mostly|mainly|largely)\b/i),
  hedge('believed', /\b(?:believed|presumed|thought)\b/i, /\b(?:believed|believes?|presumed|thought)\b/i),
  hedge('likely', /\b(?:likely|probably|apparently)\b/i, /\b(?:likely|probably|apparently|seems?|seemed)\b/i),
  hedge('alleged', /\b(?:alleged|allegedly|accused)\b/i, /\b(?:alleged|allegedly|accused)\b/i),
  hedge('verified', /\b(?:verified|confirmed)\b/i, /\b(?:verified|confirmed|checked)\b/i),
];

function hedge(word: string, said: RegExp, kept: RegExp): Hedge {
  return { word, said, kept };
}

/**
 * The hedges of a sentence that a shorter telling of it has lost, each by a word of its kind. What stands before a number is missed
 * only where the number is told again: who leaves out the number may leave out its "nearly".
 */
export function lostHedges(text: string, shorter: string): string[] {
  const lost = HEDGES.filter(({ said, kept }) => said.test(text) && !kept.test(shorter))
    .filter(({ word }) => word !== 'at least' || tellsItsNumber(text, shorter))
    .map(({ word }) => word);
  for (const figure of figuresIn(shorter)) {
    if (figure.kind !== 'number') continue;
    const bound = boundBefore(text, (value) => value === figure.value);
    if (bound !== null && !saysBound(shorter, bound)) lost.push(boundInWords(bound));
  }
  return [...new Set(lost)];
}

/** Whether a shorter telling has a number to which "at least" belongs: the one behind it, or any where none stands there. */
function tellsItsNumber(text: string, shorter: string): boolean {
  const told = figuresIn(shorter).flatMap((figure) => (figure.kind === 'number' ? [figure.value] : []));
  const bounded = figuresIn(text).flatMap((figure) =>
    figure.kind === 'number' && boundBefore(text, (value) => value === figure.value) === 'at-least'
      ? [figure.value]
      : [],
  );
  return bounded.length === 0 ? told.length > 0 : told.some((value) => bounded.includes(value));
}
