import { textsWithDates } from '../texts-with-dates.ts';
import { wrongWeekdaysIn } from '../weekdays.ts';
import type { Check } from './check.ts';

/** Wherever a text of ours gives a day of the week with a date, it is that of the calendar: in claims, between them, in fields and in digests. */
export const rightWeekdays: Check = (content, evidence) =>
  textsWithDates(content, evidence).flatMap(({ text, at, years, excepted }) =>
    wrongWeekdaysIn(text, years)
      .filter(({ weekday }) => !excepted.includes(weekday.toLowerCase()))
      .map(({ words, weekday, right }) => ({
        code: 'wrong-weekday' as const,
        at,
        words,
        message: `"${words}" does not agree with the calendar: that date was a ${right}, not a ${weekday}.`,
        help: 'See in the passage which of the two is right. Where a document has the two like that, say so in quotation marks.',
      })),
  );
