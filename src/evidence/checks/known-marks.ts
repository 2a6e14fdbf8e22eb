import { adviceFor } from '../nearest.ts';
import type { Check } from './check.ts';
import type { WrittenId } from '../model.ts';
import type { Finding } from '../findings.ts';

/** What a mark of a picture names (charts, counters, actors, places, claims) must exist. */
export const knownMarks: Check = (content, evidence) => {
  const { series, events, ties, places, lines, unread } = content;
  const placeEntries = new Set(content.glossary.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  const actors = new Set(content.pages.filter(({ kind }) => kind === 'actor').map(({ slug }) => slug));
  const marked = [...events, ...ties, ...lines];
  return [
    ...(unread.has('charts') ? [] : missing('chart', 'content/charts/', pick(series, 'chart'), evidence.charts)),
    ...(unread.has('origins')
      ? []
      : missing('origin', 'content/origins.yaml', pick(series, 'counter'), evidence.origins, 'unknown-origin')),
    ...(unread.has('glossary')
      ? []
      : missing(
          'place',
          'content/glossary/',
          [...events.flatMap(({ place }) => place ?? []), ...places.map(({ entry }) => entry)],
          placeEntries,
        )),
    ...missing(
      'actor',
      'content/actors/',
      [...events.flatMap((event) => event.actors), ...pick(ties, 'from'), ...pick(ties, 'to')].filter(
        ({ id }) => !unread.has(`/actors/${id}/`),
      ),
      actors,
    ),
    ...(unread.has('places')
      ? []
      : missing(
          'place',
          'content/places/',
          lines.flatMap(({ through }) => through.filter((point): point is WrittenId => 'id' in point)),
          evidence.places,
        )),
    // A text that could not be read may hold any claim.
    ...([...unread].some((what) => what.startsWith('/'))
      ? []
      : missing(
          'claim',
          'this site',
          [...marked.flatMap(({ claims }) => claims), ...places.flatMap(({ before }) => before?.claim ?? [])],
          evidence.claims,
          'unknown-claim',
        )),
  ];
};

function pick<Key extends string>(things: readonly Readonly<Record<Key, WrittenId>>[], key: Key): WrittenId[] {
  return things.map((thing) => thing[key]);
}

function missing(
  what: string,
  where: string,
  named: readonly WrittenId[],
  known: { has(id: string): boolean; keys(): Iterable<string> },
  code: 'unknown-name' | 'unknown-origin' | 'unknown-claim' = 'unknown-name',
): Finding[] {
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, at }) => ({
      code,
      at,
      message: `No ${what} "${id}" in ${where}, so a picture would draw what does not exist.`,
      help: adviceFor(id, known.keys()),
    }));
}
