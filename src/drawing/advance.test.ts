import { describe, expect, it } from 'vitest';
import { daysBetween, framesFor, marksOn, marksStandingOn, quieterWhereShown, type PlaceEvent } from './advance.ts';

const event = (id: string, date: string, place: string, more: Partial<PlaceEvent> = {}): PlaceEvent => ({
  id,
  date,
  place,
  placeName: place,
  title: `Something happens in ${place}`,
  control: 'opposition',
  isDisputed: false,
  href: `/offensive-2024/#c-${id}`,
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
  marksOn(day, FIRST, EVENTS).map(({ place, shape, freshness, events }) => [place, shape, freshness, events.join()]);

describe('the marks of a day', () => {
  it('begin with what was told before', () => {
    expect(of('2024-11-27')).toEqual([['saraqib', 'government', 'older', 'saraqib-2020']]);
  });

  it('show what is new, then keep it, quieter', () => {
    expect(of('2024-11-28')).toEqual([['saraqib', 'opposition', 'fresh', 'saraqib-taken']]);
    expect(of('2024-11-29')).toEqual([
      ['saraqib', 'opposition', 'recent', 'saraqib-taken'],
      ['aleppo', 'none', 'fresh', 'aleppo-entered'],
    ]);
  });

  it('say nothing of a place of which it is not told who holds it', () => {
    expect(of('2024-11-30')).toEqual([['saraqib', 'opposition', 'recent', 'saraqib-taken']]);
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
      'aleppo: Something happens in aleppo',
    ]);
  });

  it('say aloud where sources differ', () => {
    const aleppo = marksOn('2024-12-01', FIRST, EVENTS).find(({ place }) => place === 'aleppo');
    expect(aleppo?.label).toBe('aleppo: Something happens in aleppo (sources differ)');
  });
});

it('a series has every day once', () => {
  expect(daysBetween('2024-11-27', '2024-12-08')).toHaveLength(12);
});

it('a map of how things stood tells who held what, in full ink, and no news', () => {
  const entered = event('hama-entered', '2024-11-26', 'hama', { control: null });
  expect(
    marksStandingOn('2024-11-26', [...EVENTS, entered]).map(({ place, shape, freshness }) => [place, shape, freshness]),
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

  it('are more where the places lie far apart, and together hold every place', () => {
    expect(framesFor([saraqib, daraa])).toEqual(['north-west', 'south-west']);
    expect(framesFor([homs, deirEzZor])).toEqual(['north-west', 'syria']);
    expect(framesFor([deirEzZor])).toEqual(['syria']);
  });

  it('tell loudly only once what is new', () => {
    const marks = marksOn('2024-11-28', FIRST, EVENTS);
    const places = new Map([['saraqib', saraqib]]);
    expect(quieterWhereShown(marks, places, []).map(({ freshness }) => freshness)).toEqual(['fresh']);
    expect(quieterWhereShown(marks, places, ['north-west']).map(({ freshness }) => freshness)).toEqual(['recent']);
    expect(quieterWhereShown(marks, places, ['south-west']).map(({ freshness }) => freshness)).toEqual(['fresh']);
  });
});
