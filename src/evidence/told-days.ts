/** Days on which, by a text, something was said or written: such a day may be that of the document, which no passage need repeat. */
import { tellsOfSaying } from './attribution.ts';
import type { Figure } from './figures.ts';

/** So much of a text is looked at before and behind a day. */
const LOOK = 100;

/** "By 3 December 2024" and "as of" speak of how things stood that day, as a document of that day does. */
const STOOD = /\b(?:by|as of)\s(?:\p{L}+day,?\s)?$/iu;

/** What may stand between a word of saying and its day: "told Reuters so on Tuesday 3 December". A name may, too. */
const BETWEEN = new Set(
  'a again also an and as at dated early from in it journalists late of on reporters so television the this to too'.split(
    ' ',
  ),
);

/** "On 3 December 2024, …", at the beginning of a sentence or of a part of it. */
const BEGINS = /(?:^|[.!?:;,]\s|\band\s)(?:early |late )?on\s(?:\p{L}+day,?\s)?$/iu;

/** What goes on from there, up to the next comma or "that". */
const GOES_ON = /^,?(?<words>(?:\s(?!that\b)[\p{L}\p{N}’'-]+){1,10})/u;

/**
 * Whether a text gives a date as that on which something was said, or by which it stood so: "told Reuters on 2 December", "On 2 December
 * he said", "by 2 December"; not "were killed on 2 December, he said". Of a month or a year it asks nothing of the kind.
 */
export function isDayOfTelling(figure: Figure, text: string): boolean {
  if (figure.kind !== 'date') return false;
  if (figure.day === null) return true;
  const before = text.slice(Math.max(0, figure.index - LOOK), figure.index);
  if (STOOD.test(before) || followsSaying(before)) return true;
  const end = figure.index + figure.text.length;
  const behind = GOES_ON.exec(text.slice(end, end + LOOK))?.groups?.['words'] ?? '';
  return BEGINS.test(before) && tellsOfSaying(behind);
}

/** Whether the last word before a day, but for those that may stand between, is one of saying. */
function followsSaying(before: string): boolean {
  const words = (/(?:^|[^\p{L}\s’'-])(?<words>[\p{L}\s’'-]*)$/u.exec(before)?.groups?.['words'] ?? '').split(/\s+/);
  const last = words.findLast((word) => word !== '' && !BETWEEN.has(word) && !/^\p{Lu}/u.test(word));
  return last !== undefined && tellsOfSaying(last);
}
