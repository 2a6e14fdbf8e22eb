import { describe, expect, it } from 'vitest';
import { readEvidence } from '../intake/read-evidence.ts';
import { AS_KNOWN_DAYS, asKnownOn, isOutBy } from './as-known.ts';
import { addressesOf } from './addresses.ts';
import { dayBeside } from './dates.ts';
import { MAP_DAYS } from './map-days.ts';
import { sampleDocument, samplePassage } from './sample-records.ts';
import { firstReported, isOfOffensive, OFFENSIVE } from './timeline.ts';
import type { Claim, Evidence, Origin } from './model.ts';

const at = { file: 'sample', line: 1, column: 1 };

describe('a document', () => {
  it('is out on its day', () => {
    expect(isOutBy('2024-11-29', '2024-11-28')).toBe(false);
    expect(isOutBy('2024-11-29', '2024-11-29')).toBe(true);
  });
  it('of a month counts once the month is over, of a year once the year is', () => {
    expect(isOutBy('2024-11', '2024-11-30')).toBe(false);
    expect(isOutBy('2024-11', '2024-12-01')).toBe(true);
    expect(isOutBy('2024', '2024-12-09')).toBe(false);
    expect(isOutBy('2023', '2024-12-09')).toBe(true);
  });
  it('without a recorded day never counts', () => expect(isOutBy(null, '2024-12-09')).toBe(false));
});

describe('an event as known on a day', () => {
  const origin = (id: string): [string, Origin] => [
    id,
    { id, name: id, kind: 'outlet', side: null, actor: null, called: [], about: '', shownIndependent: true, at },
  ];
  const document = (id: string, published: string) =>
    [
      id,
      sampleDocument({
        id,
        published,
        passages: new Map([['p1', samplePassage({ digest: [{ says: 'x', by: [id], saysAt: at, at }] })]]),
      }),
    ] as const;
  const claim = (id: string, documents: readonly string[], text = id): [string, Claim] => [
    id,
    {
      id,
      page: '/',
      section: null,
      text,
      citations: documents.map((cited) => ({ document: cited, passage: 'p1', picked: [], at })),
      disagreement: 'how-many',
      exceptions: [],
      standing: 'disputed',
      origins: documents,
      at,
    },
  ];
  const evidence = {
    glossary: new Map(),
    origins: new Map(['early', 'next', 'late'].map(origin)),
    documents: new Map([
      document('early', '2024-11-29'),
      document('next', '2024-11-30'),
      document('late', '2025-03-01'),
    ]),
    claims: new Map([
      claim('told-soon', ['early', 'next', 'late']),
      claim('told-late', ['late']),
      claim('told-again', ['next'], 'told-soon'),
    ]),
    events: new Map([
      [
        'a',
        {
          id: 'a',
          date: '2024-11-29',
          end: null,
          hour: null,
          title: 'a',
          place: null,
          actors: [],
          theme: 'fighting',
          claims: [
            { id: 'told-late', at },
            { id: 'told-soon', at },
            { id: 'told-soon', at },
            { id: 'told-again', at },
          ],
          control: null,
          at,
          dateAt: at,
          hourAt: at,
        },
      ],
    ]),
  } satisfies Pick<Evidence, 'origins' | 'documents' | 'claims' | 'events' | 'glossary'>;
  const on = (day: string) =>
    asKnownOn(day, evidence).flatMap(({ claims }) =>
      claims.map(({ claim: { id, citations, standing }, origins }) => ({
        id,
        cites: citations.map((citation) => citation.document),
        standing,
        ...origins,
      })),
    );

  it('is not there before it happened', () => expect(on('2024-11-28')).toEqual([]));
  it('leaves out the claim that rests only on later documents, and stands by those of the day alone', () => {
    expect(on('2024-11-29')).toEqual([
      { id: 'told-soon', cites: ['early'], standing: 'single', then: 1, before: 0, today: 3 },
    ]);
  });
  it('gains with each day, and tells once what another claim repeats', () => {
    expect(on('2024-11-30')).toEqual([
      { id: 'told-soon', cites: ['early', 'next'], standing: 'corroborated', then: 2, before: 1, today: 3 },
    ]);
  });
  it('is told where its words name who had not spoken yet', () => {
    const names = (text: string, day: string): boolean[] =>
      asKnownOn(day, {
        ...evidence,
        claims: new Map([claim('told-soon', ['early', 'next', 'late'], text)]),
      }).flatMap(({ claims }) => claims.map(({ namesLater }) => namesLater));
    expect(names('Early and next told of it.', '2024-11-29')).toEqual([true]);
    expect(names('Early and next told of it.', '2024-11-30')).toEqual([false]);
    expect(names('Early told of it.', '2024-11-29')).toEqual([false]);
  });
});

it('there is a page from the day after the first of the offensive to the day after the last', () => {
  expect(AS_KNOWN_DAYS[0]).toBe(dayBeside(OFFENSIVE.first, 1));
  expect(AS_KNOWN_DAYS.at(-1)).toBe(dayBeside(OFFENSIVE.last, 1));
  expect(AS_KNOWN_DAYS).toHaveLength(MAP_DAYS.length);
});

describe('on this site', async () => {
  const { evidence } = await readEvidence();
  const days = AS_KNOWN_DAYS.map((day) => ({ day, known: asKnownOn(day, evidence) }));

  it.each(days)('nothing that is shown as known on $day cites a later document', ({ day, known }) => {
    const published = known.flatMap(({ claims }) =>
      claims.flatMap(({ claim }) =>
        claim.citations.map((citation) => evidence.documents.get(citation.document)?.published),
      ),
    );
    expect(published.length).toBeGreaterThan(0);
    // A month that is over sorts before the days of the next one.
    expect(published.filter((date) => date === undefined || date === null || date > day)).toEqual([]);
    expect(known.filter(({ event }) => event.date > day)).toEqual([]);
  });

  it('every day knows all that the day before knew', () => {
    const ids = days.map(({ known }) => known.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)));
    for (const [index, known] of ids.entries()) expect(known).toEqual(expect.arrayContaining(ids[index - 1] ?? []));
  });

  it.each(days)('nothing is told twice as known on $day', ({ known }) => {
    for (const [, ofDay] of Map.groupBy(known, ({ event }) => event.date)) {
      const texts = ofDay.flatMap(({ claims }) => claims.map(({ claim }) => claim.text));
      expect(texts).toEqual([...new Set(texts)]);
    }
  });

  it('an event that was reported by a day stands on the page of that day, or is named by the entry that tells it', () => {
    const lost = days.flatMap(({ day, known }) => {
      const named = new Set(known.flatMap(({ event, alsoTells }) => [event, ...alsoTells]));
      return [...evidence.events.values()].flatMap((event) => {
        const reported = firstReported(event, evidence);
        const isKnown = isOfOffensive(event) && reported !== null && reported <= day;
        return isKnown && !named.has(event) ? [`${day}: ${event.id}`] : [];
      });
    });
    expect(lost).toEqual([]);
    const [khanaser] = days.flatMap(({ known }) => known.filter(({ alsoTells }) => alsoTells.length > 0));
    expect(khanaser?.alsoTells.map(({ id }) => id)).toEqual(['2024-12-01-khanaser']);
  });

  it('each day has an address that links can name', () => {
    expect([...addressesOf(evidence).keys()]).toContain('/timeline/as-known/2024-11-29/');
  });
});
