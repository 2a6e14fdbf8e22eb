import { datesInDigits } from '../dates-in-digits.ts';
import { impossibleDatesIn } from '../impossible-dates.ts';
import { textsWithDates } from '../texts-with-dates.ts';
import type { Check } from './check.ts';

/** A date in a text of ours is one of the calendar, also where a digest has the same slip as the claim on it, and its month is written out. */
export const realDates: Check = (content, evidence) =>
  textsWithDates(content, evidence).flatMap(({ text, at, excepted }) => [
    ...datesInDigits(text).map(({ words }) => ({
      code: 'wrong-value' as const,
      at,
      words,
      message: `The date "${words}" has no month in full, so readers may take it for another day, and no passage can hold it.`,
      help: 'Write it as in "1 December 2024".',
    })),
    ...impossibleDatesIn(text)
      .filter(({ words }) => !excepted.includes(words.toLowerCase()))
      .map(({ words, month, days }) => ({
        code: 'wrong-value' as const,
        at,
        words,
        message: `There is no ${words}: ${month} has ${days} days.`,
        help: 'See in the passage which day it gives. Where a document has it like that, say so in quotation marks.',
      })),
  ]);
