import { describe, expect, it } from 'vitest';
import { framesFor, marksOn, marksStandingOn, quieterWhereShown, type PlaceEvent } from './advance.ts';
import { daysBetween } from '../evidence/dates.ts';

const event = (id: string, date: string, place: string, more: Partial<PlaceEvent> = {}): PlaceEvent => ({
  id,
  date,
  place,
  placeName: place,
  title: `Something happens in ${place}`,
  control: 'opposition',
  isDisputed: false,
  isBefore: false,
  href: `/offensive-2024/#c-${id}`,
  listHref: `/map/#day-${date}-${place}`,
  ...more,
});

const EVENTS = [
  event('hama-taken', '2024-12-05', 'hama'),
  event('saraqib-2020', '2020-03', 'saraqib', { control: 'government' }),
  event('saraqib-taken', '2024-11-28', 'saraqib'),
  event('aleppo-entered', '2024-11-29', 'aleppo', { control: null }),
  event('aleppo-held', '2024-12-01', 'aleppo', { isDisputed: true }),
];

const FIRST = '2024-11-27';
const of = (day: string): unknown[] =>
  marksOn(day, FIRST, EVENTS).map(({ place, holder, freshness, events }) => [place, holder, freshness, events.join()]);

describe('the marks of a day', () => {
  it('begin with what was told before', () => {
    expect(of('2024-11-27')).toEqual([['saraqib', 'government', 'older', 'saraqib-2020']]);
  });

  it('show what is new, then keep it, quieter', () => {
    expect(of('2024-11-28')).toEqual([['saraqib', 'opposition', 'fresh', 'saraqib-taken']]);
    expect(of('2024-11-29')).toEqual([
      ['saraqib', 'opposition', 'recent', 'saraqib-taken'],
      ['aleppo', null, 'fresh', 'aleppo-entered'],
    ]);
  });

  it('say nothing of a place of which it is not told who holds it', () => {
    expect(of('2024-11-30')).toEqual([['saraqib', 'opposition', 'recent', 'saraqib-taken']]);
  });

  it('keep the sign of who holds a place on a day on which something else happens there', () => {
    const struck = event('saraqib-struck', '2024-11-30', 'saraqib', { control: null });
    const [mark] = marksOn('2024-11-30', FIRST, [...EVENTS, struck]);
    expect(mark).toMatchObject({ holder: 'opposition', freshness: 'recent', happened: true, isNew: true });
    expect(mark?.events).toEqual(['saraqib-struck']);
    expect(mark?.label).toBe(
      'saraqib, held by opposition forces since 28 November 2024; 30 November 2024: Something happens in saraqib',
    );
    const [taken] = marksOn('2024-11-28', FIRST, EVENTS);
    expect(taken).toMatchObject({ holder: 'opposition', freshness: 'fresh', happened: false });
  });

  it('never look ahead', () => {
    for (const day of daysBetween(FIRST, '2024-12-08'))
      for (const { date } of marksOn(day, FIRST, EVENTS)) expect(date <= day).toBe(true);
  });

  it('draw no dispute about an older event around the mark of who held the place', () => {
    const older = event('aleppo-2016', '2016-12-22', 'aleppo', { control: 'government', isDisputed: true });
    const [mark] = marksOn(FIRST, FIRST, [older]);
    expect([mark?.freshness, mark?.isDisputed, mark?.label]).toEqual([
      'older',
      false,
      'aleppo, held by government forces since 22 December 2016',
    ]);
  });

  it('say aloud who held the place on which day, and where sources differ', () => {
    const labels = (day: string): string[] => marksOn(day, FIRST, EVENTS).map(({ label }) => label);
    expect(labels('2024-11-28')).toEqual(['saraqib, held by opposition forces, 28 November 2024']);
    expect(labels('2024-11-29')).toEqual([
      'saraqib, held by opposition forces since 28 November 2024',
      'aleppo, no claim here says who held it; 29 November 2024: Something happens in aleppo',
    ]);
    expect(labels('2024-12-01')[1]).toBe('aleppo, held by opposition forces, 1 December 2024 (sources differ)');
  });

  it('say of a holder told twice since when it is so, and no day where none is told', () => {
    const again = event('aleppo-all', '2024-12-02', 'aleppo');
    const labelled = (told: PlaceEvent[], day: string): string | undefined => marksOn(day, FIRST, told)[0]?.label;
    expect(labelled([...EVENTS.slice(3), again], '2024-12-03')).toBe(
      'aleppo, held by opposition forces since 1 December 2024',
    );
    const idlib = event('before-idlib', '2024-11-26', 'idlib', { isBefore: true });
    expect(labelled([idlib], FIRST)).toBe('idlib, held by opposition forces since before the offensive');
    expect(marksStandingOn('2024-11-26', [idlib])[0]?.label).toBe(
      'idlib, held by opposition forces since before the offensive',
    );
  });

  it('lead to the claim of one event, and of several to where they stand together', () => {
    const prison = event('hama-prison', '2024-12-05', 'hama', { control: null });
    const [one, several] = [EVENTS, [...EVENTS, prison]].map((told) =>
      marksOn('2024-12-05', FIRST, told).find(({ place }) => place === 'hama'),
    );
    expect(one?.href).toBe('/offensive-2024/#c-hama-taken');
    expect(several?.href).toBe('/map/#day-2024-12-05-hama');
    expect(several?.label).toBe('hama, held by opposition forces, 5 December 2024; 2 events that day');
  });
});

it('a series has every day once', () => {
  expect(daysBetween('2024-11-27', '2024-12-08')).toHaveLength(12);
});

it('a map of how things stood tells who held what, in full ink, and no news', () => {
  const entered = event('hama-entered', '2024-11-26', 'hama', { control: null });
  expect(
    marksStandingOn('2024-11-26', [...EVENTS, entered]).map(({ place, holder, freshness }) => [
      place,
      holder,
      freshness,
    ]),
  ).toEqual([['saraqib', 'government', 'standing']]);
});

describe('the frames of a day', () => {
  const [saraqib, homs, daraa, deirEzZor] = [
    [36.81, 35.86],
    [36.73, 34.72],
    [36.1, 32.62],
    [40.14, 35.34],
  ] as const;

  it('are one close frame if that holds all places', () => {
    expect(framesFor([])).toEqual(['north-west']);
    expect(framesFor([saraqib, homs])).toEqual(['north-west']);
    expect(framesFor([daraa, homs])).toEqual(['south-west']);
  });

  it('show what else there is, where another frame that holds all would not', () => {
    expect(framesFor([homs], [homs, daraa])).toEqual(['south-west']);
    expect(framesFor([homs], [homs, saraqib])).toEqual(['north-west']);
  });

  it('are more where the places lie far apart, and together hold every place', () => {
    expect(framesFor([saraqib, daraa])).toEqual(['north-west', 'south-west']);
    expect(framesFor([homs, deirEzZor])).toEqual(['north-west', 'syria']);
    expect(framesFor([deirEzZor])).toEqual(['syria']);
  });

  it('begin with a close one where the country as a whole would crowd what else there is', () => {
    const [talbiseh, rastan] = [
      [36.73, 34.84],
      [36.73, 34.93],
    ] as const;
    expect(framesFor([deirEzZor], [deirEzZor, homs, talbiseh, rastan, daraa])).toEqual(['south-west', 'syria']);
    expect(framesFor([deirEzZor], [deirEzZor, homs])).toEqual(['syria']);
  });

  it('tell loudly only once what is new', () => {
    const marks = marksOn('2024-11-28', FIRST, EVENTS);
    const places = new Map([['saraqib', saraqib]]);
    expect(quieterWhereShown(marks, places, []).map(({ freshness }) => freshness)).toEqual(['fresh']);
    expect(quieterWhereShown(marks, places, ['north-west']).map(({ freshness }) => freshness)).toEqual(['recent']);
    expect(quieterWhereShown(marks, places, ['south-west']).map(({ freshness }) => freshness)).toEqual(['fresh']);
  });
});
