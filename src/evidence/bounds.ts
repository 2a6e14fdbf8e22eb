/** How numbers are published that are not given as exact, and the words by which a sentence says so. */
import { figuresIn } from './figures.ts';
import type { Bound } from './pictures.ts';

/** The word of pictures and tables first. */
const WORDS: Record<Bound, readonly [string, ...string[]]> = {
  'at-least': ['at least', 'no fewer than', 'a minimum'],
  'more-than': ['more than', 'over', 'passed'],
  'at-most': ['at most', 'up to', 'no more than', 'not more than'],
  nearly: ['nearly', 'almost'],
  about: ['about', 'some', 'around', 'roughly', 'approximately'],
};

/** What turns a bound into its opposite: "no more than 800" is at most 800. */
const NEGATED = '(?<!\\b(?:no|not) )';

/** All bounds, in the order of legends. */
export const BOUNDS = Object.keys(WORDS) as readonly Bound[];

/** "more than". */
export function boundInWords(bound: Bound): string {
  return WORDS[bound][0];
}

/** Whether a sentence holds a word for a bound. */
export function saysBound(text: string, bound: Bound): boolean {
  return WORDS[bound].some((words) => new RegExp(`${NEGATED}\\b${words}\\b`, 'i').test(text));
}

/** The bound whose word stands before a number in a sentence; null where none does, or the number is not there. */
export function boundBefore(text: string, isMeant: (value: number) => boolean): Bound | null {
  const figure = figuresIn(text).find((one) => one.kind === 'number' && isMeant(one.value));
  if (figure === undefined) return null;
  const before = text.slice(0, figure.index);
  return (
    BOUNDS.find((bound) => WORDS[bound].some((words) => new RegExp(`${NEGATED}\\b${words}\\s*$`, 'i').test(before))) ??
    null
  );
}
