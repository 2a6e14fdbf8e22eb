import { impossibleDatesIn } from '../impossible-dates.ts';
import { textsWithDates } from '../texts-with-dates.ts';
import type { Check } from './check.ts';

/** A date in a text of ours is one of the calendar, also where a digest has the same slip as the claim on it. */
export const realDates: Check = (content, evidence) =>
  textsWithDates(content, evidence).flatMap(({ text, at, excepted }) =>
    impossibleDatesIn(text)
      .filter(({ words }) => !excepted.includes(words.toLowerCase()))
      .map(({ words, month, days }) => ({
        code: 'wrong-value' as const,
        at,
        words,
        message: `There is no ${words}: ${month} has ${days} days.`,
        help: 'See in the passage which day it gives. Where a document has it like that, say so in quotation marks.',
      })),
  );
