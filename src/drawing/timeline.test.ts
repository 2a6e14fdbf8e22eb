import { describe, expect, it } from 'vitest';
import { drawClocks, spokenClocks, type TwoClocks } from './timeline-clocks.ts';
import { drawYears, placesInYear, type TimelineMark } from './timeline-years.ts';
import { toSvg } from './svg.ts';

const mark = (date: string, id = date): TimelineMark => ({
  id,
  href: `#${id}`,
  date,
  spoken: `${date}: what happened`,
  theme: 'talks',
  actors: 'army',
});
const offensive = { first: '2024-11-27', last: '2024-12-08', href: '#clocks', spoken: 'the offensive' };
const clocks = (date: string, reported: string | null, hour: string | null = null): TwoClocks => ({
  ...mark(date, `${date}-${reported}-${hour}`),
  name: `What happened on ${date}`,
  reported,
  hour,
});

describe('all years', () => {
  it('has a link with date and words for each event, and one for the offensive', () => {
    const svg = toSvg(drawYears([mark('2012'), mark('2024-03-01')], offensive));
    expect([...svg.matchAll(/data-date="([^"]+)"/g)].map(([, date]) => date)).toEqual([
      '2012',
      '2024-11-27/2024-12-08',
      '2024-03-01',
    ]);
    expect(svg).toContain('aria-label="2012: what happened"');
  });

  it('has a row for years in which nothing is told', () => {
    expect(toSvg(drawYears([mark('2012'), mark('2014')], offensive))).toContain('>2013<');
  });

  it('has the year of the offensive, even where all else that is told is of other years, or nothing is', () => {
    const datesIn = (marks: readonly TimelineMark[]): string[] =>
      [...toSvg(drawYears(marks, offensive)).matchAll(/data-date="([^"]+)"/g)].map(([, date = '']) => date);
    expect(datesIn([mark('2012'), mark('2014')])).toContain('2024-11-27/2024-12-08');
    expect(datesIn([])).toEqual(['2024-11-27/2024-12-08']);
    expect(toSvg(drawYears([], offensive))).toContain('0 events from 2024 to 2024');
  });

  it('never lets marks cover each other or the bar, and sets each at its day', () => {
    const dates = ['09', '09', '09', '10', '10', '11', '11', '12', '12', '12', '13', '13', '16', '24', '31'];
    const places = placesInYear([...dates.map((day) => mark(`2024-12-${day}`)), mark('2024-11-26')], offensive);
    const alone = (date: string): number | undefined => placesInYear([mark(date)], null)[0]?.x;
    for (const [index, one] of places.entries()) {
      expect(one.x).toBe(alone(one.mark.date));
      expect(one.x).toBeLessThan(320 - 3);
      for (const other of places.slice(index + 1))
        expect(Math.hypot(one.x - other.x, (one.lane - other.lane) * 7.8)).toBeGreaterThan(6.4);
    }
    expect(places.find(({ mark: { date } }) => date === '2024-12-09')?.lane).toBeGreaterThan(1);
  });

  it('stacks marks upwards from the line of their year, and a row grows with its stack', () => {
    const days = (count: number): TimelineMark[] =>
      Array.from({ length: count }, (_day, n) => mark('2016-12-05', `e${n}`));
    expect(placesInYear(days(4), null).map(({ lane }) => lane)).toEqual([0, 1, 2, 3]);
    const height = (count: number): number =>
      Number(/viewBox="0 0 320 (\d+)"/.exec(toSvg(drawYears(days(count), offensive)))?.[1]);
    expect(height(8)).toBeGreaterThan(height(2) + 30);
  });
});

describe('the two clocks', () => {
  const days = ['2024-11-27', '2024-11-28', '2024-11-29'];
  const drawn = (event: TwoClocks): string =>
    toSvg(drawClocks(event.date, [event], days)).match(/<a .*<\/a>/s)?.[0] ?? '';

  it('joins the day of an event to the day of its first report', () => {
    expect(drawn(clocks('2024-11-27', '2024-11-28'))).toMatch(/clocks-line.*clocks-ring.*clocks-dot/s);
    expect(drawn(clocks('2024-11-27', '2024-11-28'))).toContain('data-reported="2024-11-28"');
  });
  it('names each row, however long its name', () => {
    const name = 'Observatory: HTS and its allies hold all of Aleppo but the Kurdish areas of it';
    const texts = [...drawn({ ...clocks('2024-11-27', null), name }).matchAll(/<text[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join(' ')).toBe(name);
  });
  it('sets the dot into the ring where both are one day', () => {
    const svg = drawn(clocks('2024-11-27', '2024-11-27'));
    expect(svg).not.toContain('clocks-line');
    expect(new Set([...svg.matchAll(/cx="([^"]+)"/g)].map(([, x]) => x)).size).toBe(1);
  });
  it('has no ring where no day is recorded', () => {
    expect(drawn(clocks('2024-11-27', null))).not.toContain('clocks-ring');
  });
  it('sets an event that has an hour at its hour', () => {
    const x = (hour: string | null): number =>
      Number(drawn(clocks('2024-11-28', null, hour)).match(/cx="([^"]+)"/)?.[1]);
    expect(x('dawn')).toBeLessThan(x(null));
    expect(x('17:00')).toBeGreaterThan(x(null));
  });
  it('gathers what was reported after the last day', () => {
    const at = (reported: string): string | undefined =>
      drawn(clocks('2024-11-28', reported)).match(/clocks-ring" cx="([^"]+)"/)?.[1];
    expect(at('2024-12-30')).toBe(at('2025-03-01'));
  });
  it('says in words what it shows', () => {
    const events = [
      clocks('2024-11-27', '2024-11-27'),
      clocks('2024-11-27', '2024-11-28'),
      clocks('2024-11-27', '2024-12-20'),
      clocks('2024-11-28', null),
    ];
    expect(spokenClocks(events)).toBe(
      'Of 4 events of the offensive, first reported on the day itself by a document that this site cites: 1; on the day after: 1; later: 1; day not recorded: 1.',
    );
  });
});
