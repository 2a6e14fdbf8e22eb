import { daysBetween } from '../dates.ts';
import { figuresIn, type Figure } from '../figures.ts';
import { weekdayOfDate, weekdaysIn } from '../weekdays.ts';
import type { Check } from './check.ts';
import type { Finding } from '../findings.ts';
import type { TimelineEvent } from '../pictures.ts';

/** Before a day that is not that of the event: "killed since 27 November". */
const OTHER_DAY = /\b(?:after|before|by|for|from|last|next|of|since|till|to|until)\s(?:\p{L}+day,?\s)?$/iu;

/**
 * The title of an event stands beside its date, so a day in it is that day, or another on which the event lasted. A passage may hold
 * many days, and no passage holds a day of the week. One that stands with a date `rightWeekdays` looks at.
 */
export const datedTitles: Check = ({ events }) =>
  events.flatMap((event) => {
    const dates = figuresIn(event.title).filter((figure) => figure.kind === 'date' && figure.day !== null);
    const others = dates.filter((date) => !isOtherDay(date, event.title) && !isWithin(date, event));
    return [...others.map((date) => otherDate(date, event)), ...(dates.length > 0 ? [] : otherWeekdays(event))];
  });

function isOtherDay({ index }: { readonly index: number }, title: string): boolean {
  return OTHER_DAY.test(title.slice(0, index));
}

/** Whether a date, as far as it is given, is that of an event or lies between its first and its last day. */
function isWithin(date: Figure, { date: first, end }: TimelineEvent): boolean {
  if (date.kind !== 'date') return true;
  return daysBetween(first, end ?? first).some((iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return (
      (date.year === null || date.year === year) &&
      (date.month === null || month === undefined || date.month === month) &&
      (date.day === null || day === undefined || date.day === day)
    );
  });
}

function otherDate({ text }: Figure, { id, date, at }: TimelineEvent): Finding {
  return {
    code: 'mark-not-held',
    at,
    words: text,
    message: `The title says "${text}", and the date of the event "${id}" is ${date}.`,
    help: 'Correct the one that is wrong, or leave the day out of the title: the date stands beside it.',
  };
}

/** Days of the week in a title without a date that are none of the days of its event. Of an event of a month nothing can be told. */
function otherWeekdays({ id, title, date, end, at }: TimelineEvent): Finding[] {
  if (date.length < '2024-12-01'.length) return [];
  const own = daysBetween(date, end ?? date).map(weekdayOfDate);
  return weekdaysIn(title)
    .filter((weekday) => !isOtherDay(weekday, title) && !own.includes(weekday.text))
    .map(({ text }) => ({
      code: 'wrong-weekday',
      at,
      words: text,
      message: `"${text}" in the title does not agree with the date of the event "${id}": ${date} was a ${own[0] ?? ''}.`,
      help: 'See in the passage which of the two is right, or leave the day of the week out of the title.',
    }));
}
