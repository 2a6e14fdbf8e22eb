import { readableDate } from '../evidence/dates.ts';
import { OFFENSIVE } from '../evidence/timeline.ts';
import { counted } from './wording.ts';
import type { KnownEvent } from '../evidence/as-known.ts';

/**
 * How much was known on a day, in sentences.
 *
 * @param hasDayBefore whether the day is compared with the one before it
 */
export function countsInWords(
  known: readonly Pick<KnownEvent, 'claims' | 'alsoTells'>[],
  hasDayBefore: boolean,
): string {
  const claims = known.flatMap((entry) => entry.claims);
  const documents = new Set(claims.flatMap(({ claim }) => claim.citations.map(({ document }) => document)));
  const events = known.length + known.flatMap(({ alsoTells }) => alsoTells).length;
  const added = claims.filter(({ origins }) => origins.before === 0).length;
  const firmer = claims.filter(({ origins }) => origins.before > 0 && origins.then > origins.before).length;
  const grown = claims.filter(({ origins }) => origins.today > origins.then).length;
  return [
    `By that day ${counted(documents.size, 'document')} told of ${counted(events, 'event')} since ${readableDate(OFFENSIVE.first)}, in ${counted(claims.length, 'claim')}.`,
    ...(hasDayBefore
      ? [`${added === 0 ? 'None' : added} of these ${added === 1 ? 'was' : 'were'} new since the day before.`]
      : []),
    ...(hasDayBefore && firmer > 0
      ? [
          `${counted(firmer, 'claim')} that ${firmer === 1 ? 'was' : 'were'} known before had gained another voice since.`,
        ]
      : []),
    ...(grown > 0
      ? [`${counted(grown, 'claim has', 'claims have')} more voices behind ${grown === 1 ? 'it' : 'them'} today.`]
      : []),
  ].join(' ');
}
