/** Records of events and charts. */
import { readableDate } from '../../evidence/dates.ts';
import { bestClaim, groupsOfTimeline } from '../../evidence/timeline.ts';
import { documentsOf, partOfClaim, partOfText, recordOf, type SearchRecord } from './record.ts';
import { shortsOfClaim } from './short.ts';
import type { Claim, Evidence, Page } from '../../evidence/model.ts';
import type { Series, TimelineEvent } from '../../evidence/pictures.ts';

/** More claims of an event than this are found where they stand. */
const CLAIMS_OF_EVENT = 3;

export function recordOfEvent(event: TimelineEvent, page: Page | undefined, evidence: Evidence): SearchRecord {
  const claims = event.claims.flatMap(({ id }) => evidence.claims.get(id) ?? []);
  const shown = bestClaim(event, evidence);
  return recordOf({
    url: `/timeline/#${event.id}`,
    kind: 'event',
    title: event.title,
    page: page?.title ?? null,
    // The entry shows one of them: a result must not tell what does not stand where it leads.
    parts: shown === undefined ? [] : [partOfClaim(shown)],
    also: claims
      .slice(0, CLAIMS_OF_EVENT)
      .filter(({ id }) => id !== shown?.id)
      .map(({ text }) => text)
      .join(' '),
    lead: readableDate(event.date),
    dates: [event.date],
    actors: event.actors.map(({ id }) => id),
    places: event.place === null ? [] : [event.place.id],
    documents: documentsOf(claims),
    boost: 0.95,
  });
}

/** A year, day or month of the timeline, with what happened in it. */
export function recordsOfTimes(page: Page | undefined, { events }: Evidence): SearchRecord[] {
  return groupsOfTimeline(events.values()).map((group) =>
    recordOf({
      url: `/timeline/#${group.id}`,
      kind: 'section',
      title: group.title,
      page: page?.title ?? null,
      parts: group.events.map(({ id, title }) => partOfText(`${title}.`, `/timeline/#${id}`)),
      lead: 'What happened on this day?',
      dates: [group.date],
      boost: 0.95,
    }),
  );
}

export function recordOfChart(page: Page, evidence: Evidence): SearchRecord {
  const series = [...evidence.series.values()].filter(({ chart }) => chart.id === page.slug);
  const points = new Set(series.flatMap((one) => one.points.map(({ claim }) => claim)));
  const claims = page.claims.flatMap((id) => evidence.claims.get(id) ?? []);
  const newestOfEach = series.map((one) => ({ label: one.label, claim: newestOf(one, evidence) }));
  const newest = newestOfEach.flatMap(({ claim }) => claim ?? []);
  return recordOf({
    url: page.address,
    kind: 'chart',
    title: page.title,
    parts: [
      partOfText(page.summary),
      ...newest.map(partOfClaim),
      ...claims.filter(({ id }) => !points.has(id)).map(partOfClaim),
    ],
    lead: `${page.question ?? ''} Chart.`,
    also: [
      ...series.map(({ label, counts }) => `${label}: ${counts}.`),
      ...claims.filter((claim) => points.has(claim.id) && !newest.includes(claim)).map(({ text }) => text),
    ].join(' '),
    documents: documentsOf(claims),
    boost: 0.9,
    shorts: newestOfEach.flatMap(({ label, claim }) =>
      shortsOfClaim(page.title, claim, null, evidence, series.length > 1 ? label : null),
    ),
  });
}

function newestOf({ points }: Series, { claims }: Evidence): Claim | undefined {
  const newest = [...points].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  return newest === undefined ? undefined : claims.get(newest.claim);
}
