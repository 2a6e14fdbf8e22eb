import { pagesOfKind } from './site.ts';
import { PICTURE_PAGES } from '../evidence/pictures.ts';
import type { Evidence } from '../evidence/model.ts';

interface Way {
  readonly address: string;
  readonly title: string;
}

/** The pictures that the front page leads to: those in which something is drawn. */
export function picturesToLookAt(evidence: Evidence): Way[] {
  const { map, timeline, charts, ties } = PICTURE_PAGES;
  return [
    ...(evidence.places.size > 0 ? [{ address: map, title: 'The twelve days, a map a day' }] : []),
    ...(evidence.events.size > 0 ? [{ address: timeline, title: `Timeline, ${yearsOf(evidence)}` }] : []),
    ...(pagesOfKind('chart', evidence).length > 0
      ? [{ address: charts, title: 'Charts: how many, and who counted' }]
      : []),
    ...(evidence.ties.size > 0 ? [{ address: ties, title: 'Who stood where' }] : []),
  ];
}

/** "2011 to 2026", or "2021" where all happened in one year. */
function yearsOf({ events }: Evidence): string {
  const years = [...events.values()].flatMap(({ date, end }) => [date, end ?? date].map((day) => day.slice(0, 4)));
  return [...new Set([years.toSorted()[0], years.toSorted().at(-1)])].join(' to ');
}
