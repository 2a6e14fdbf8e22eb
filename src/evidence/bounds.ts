/** How numbers are published that are not given as exact, and the words by which a sentence says so. */
import { figuresIn, type Figure } from './figures.ts';
import type { Bound } from './pictures.ts';

/** The word of pictures and tables first. */
const WORDS: Record<Bound, readonly [string, ...string[]]> = {
  'at-least': ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum'],
  'more-than': ['more than', 'over', 'above', 'passed'],
  'less-than': ['less than', 'fewer than', 'under', 'below'],
  'at-most': ['at most', 'up to', 'no more than', 'not more than', 'as many as'],
  nearly: ['nearly', 'almost', 'close to'],
  about: ['about', 'some', 'around', 'roughly', 'approximately'],
};

/** What turns a bound into its opposite, "no more than 800" is at most 800, or into none: the parts add up to 800. */
const NEGATED = '(?<!\\b(?:no|not|adds?|added) )';

/** Each word for a bound, anywhere and at the end of what stands before a number. */
const PATTERNS = Object.entries(WORDS).map(([bound, words]) => {
  const any = `${NEGATED}\\b(?:${words.join('|')})`;
  return {
    bound: bound as Bound,
    anywhere: new RegExp(`${any}\\b`, 'i'),
    before: new RegExp(`${any}(?: an?)?\\s*$`, 'i'),
  };
});

/** "75 civilians or more"; not "a million or more than half of them". */
const OR_MORE = /^(?:\s[\p{L}-]+){0,2}\sor more\b(?! than)/u;

/** Words that also say where, how long or of what: "talks about five villages", "over two weeks", "under two flags". */
const OF_TWO_MEANINGS = /\b(?:about|above|around|below|over|passed|under)(?: an?)?\s*$/i;

/** So much of a text is looked at before and behind a number. */
const LOOK = 40;

/** All bounds, in the order of legends. */
export const BOUNDS = Object.keys(WORDS) as readonly Bound[];

/** "more than". */
export function boundInWords(bound: Bound): string {
  return WORDS[bound][0];
}

/** Whether a sentence holds a word for a bound. */
export function saysBound(text: string, bound: Bound): boolean {
  return PATTERNS.some((pattern) => pattern.bound === bound && pattern.anywhere.test(text));
}

/** The bound whose word stands before a number in a sentence; null where none does, or the number is not there. */
export function boundBefore(text: string, isMeant: (value: number) => boolean): Bound | null {
  const figure = figuresIn(text).find((one) => one.kind === 'number' && isMeant(one.value));
  return figure === undefined ? null : boundOf(figure, text);
}

/** How a text gives one of its figures; null where as exact. */
export function boundOf({ text: written, index }: Figure, text: string): Bound | null {
  const before = text.slice(Math.max(0, index - LOOK), index);
  const found = PATTERNS.find((pattern) => pattern.before.test(before))?.bound;
  if (found !== undefined) return found;
  const end = index + written.length;
  return OR_MORE.test(text.slice(end, end + LOOK)) ? 'at-least' : null;
}

/** Whether the word before a figure, which {@link boundOf} takes for a bound, may mean something else. */
export function hasTwoMeanings({ index }: Figure, text: string): boolean {
  return OF_TWO_MEANINGS.test(text.slice(Math.max(0, index - LOOK), index));
}
