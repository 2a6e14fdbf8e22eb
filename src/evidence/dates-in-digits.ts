/** Dates whose month is not written out: "3/12/2024", which is March to some, "2024-12-03", "3 Dec 2024". */
import { withoutQuoted } from './weekdays.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const YEAR = '(?:19|20)\\d\\d';
const NOT_BEFORE = '(?<![\\d./-])';
const NOT_BEHIND = '(?![./-]?\\d)';

const SHORT = new RegExp(
  [
    `${NOT_BEFORE}\\d{1,2}([./-])\\d{1,2}\\1${YEAR}${NOT_BEHIND}`,
    `${NOT_BEFORE}\\d{1,2}/\\d{1,2}/\\d\\d${NOT_BEHIND}`,
    `${NOT_BEFORE}${YEAR}([./-])\\d{1,2}\\2\\d{1,2}${NOT_BEHIND}`,
    `(?<!\\d)\\d{1,2} ${MONTH}(?: ${YEAR})?(?!\\d)`,
    `\\b${MONTH} \\d{1,2}\\b(?:,? ${YEAR})?(?!\\d)`,
  ].join('|'),
  'gu',
);

/** Without one of these a text is not looked at more closely. */
const HINT = new RegExp(`\\d[./-]\\d|\\b${MONTH}`, 'u');

/** A part of a text, and where it begins. */
export interface DateInDigits {
  readonly words: string;
  readonly index: number;
}

/** The dates of a text that are so written; what stands in quotation marks is as its document has it. */
export function datesInDigits(text: string): DateInDigits[] {
  if (!HINT.test(text)) return [];
  return [...withoutQuoted(text).matchAll(SHORT)].map(({ 0: words, index }) => ({ words, index }));
}

/** Whether a place of a text lies within one of some dates. */
export function isWithin(index: number, dates: readonly DateInDigits[]): boolean {
  return dates.some((date) => index >= date.index && index < date.index + date.words.length);
}
