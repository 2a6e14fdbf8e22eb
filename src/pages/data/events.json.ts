import { asKnownAddress, AS_KNOWN_DAYS } from '../../evidence/as-known.ts';
import { PICTURE_PAGES } from '../../evidence/pictures.ts';
import { firstReported, inOrderOfTime, isOfOffensive } from '../../evidence/timeline.ts';
import { json } from '../../components/data.ts';
import { site } from '../../components/site.ts';
import type { APIRoute } from 'astro';

/** Every entry of the timeline, in order of time. Part of the public surface: fields are added, never changed. */
export const GET: APIRoute = async () => {
  const { evidence } = await site();
  return json(
    inOrderOfTime([...evidence.events.values()]).map((event) => ({
      id: event.id,
      url: `${PICTURE_PAGES.timeline}#${event.id}`,
      date: event.date,
      ...(event.hour === null ? {} : { hour: event.hour }),
      ...(event.end === null ? {} : { end: event.end }),
      ...(event.place === null ? {} : { place: event.place.id }),
      title: event.title,
      theme: event.theme,
      actors: event.actors.map(({ id }) => id),
      claims: event.claims.map(({ id }) => id),
      ...reportedOn(isOfOffensive(event) ? firstReported(event, evidence) : null),
    })),
  );
};

/** Of the days of the offensive, the day of the first report, and the page of what was known on it. */
function reportedOn(day: string | null): { reported?: string; as_known?: string } {
  if (day === null) return {};
  return { reported: day, ...(AS_KNOWN_DAYS.includes(day) ? { as_known: asKnownAddress(day) } : {}) };
}
