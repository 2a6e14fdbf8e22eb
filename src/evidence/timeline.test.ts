import { describe, expect, it } from 'vitest';
import { sampleDocument, samplePassage } from './sample-records.ts';
import { firstReported, groupsOfTimeline, inOrderOfTime, isOfOffensive } from './timeline.ts';
import type { Claim } from './model.ts';
import type { TimelineEvent } from './pictures.ts';

const at = { file: 'sample', line: 1, column: 1 };

function event(date: string, known: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: date,
    date,
    end: null,
    hour: null,
    title: date,
    place: null,
    actors: [],
    theme: 'fighting',
    claims: [],
    control: null,
    at,
    dateAt: at,
    hourAt: at,
    ...known,
  };
}

it('orders events by time, the vague before the exact and the hour that nobody tells last', () => {
  const events = [
    event('2024-12-01'),
    event('2024-12-01', { id: 'noon', hour: '12:00' }),
    event('2024-12-01', { id: 'dawn', hour: 'dawn' }),
    event('2024-12'),
    event('2024'),
  ];
  expect(inOrderOfTime(events).map(({ id }) => id)).toEqual(['2024', '2024-12', 'dawn', 'noon', '2024-12-01']);
});

describe('the headings of the timeline', () => {
  const groups = groupsOfTimeline(
    ['2024-12-09', '2024-11-29', '2024-02', '2016', '2025-01-02'].map((date) => event(date)),
  );

  it('are years, and in the year of the offensive its days and what came after', () => {
    expect(groups.map(({ id, title }) => [id, title])).toEqual([
      ['y2016', '2016'],
      ['y2024', '2024'],
      ['d2024-11-29', '29 November 2024'],
      ['m2024-12', 'Later in December 2024'],
      ['y2025', '2025'],
    ]);
  });

  it('hold every event once', () => {
    expect(groups.flatMap(({ events }) => events.map(({ id }) => id))).toEqual([
      '2016',
      '2024-02',
      '2024-11-29',
      '2024-12-09',
      '2025-01-02',
    ]);
  });

  it('have the year above its days even where nothing else happened in it', () => {
    expect(groupsOfTimeline([event('2024-11-30')]).map(({ id }) => id)).toEqual(['y2024', 'd2024-11-30']);
  });
});

it('counts into the offensive what has a day within it', () => {
  const dates = ['2024-11-26', '2024-11-27', '2024-11', '2024-12-08', '2024-12-09'];
  expect(dates.filter((date) => isOfOffensive({ date }))).toEqual(['2024-11-27', '2024-12-08']);
});

describe('the day of the first report', () => {
  const reported = (...published: (string | null)[]): string | null => {
    const documents = published.map((day, index) =>
      sampleDocument({ id: `d${index}`, published: day, passages: new Map([['p1', samplePassage()]]) }),
    );
    const claim = { id: 'a', citations: documents.map(({ id }) => ({ document: id, passage: 'p1', picked: [], at })) };
    return firstReported(event('2024-11-29', { claims: [{ id: 'a', at }] }), {
      documents: new Map(documents.map((document) => [document.id, document])),
      claims: new Map([['a', claim as unknown as Claim]]),
    });
  };

  it('is that of the earliest document', () => expect(reported('2024-12-02', '2024-11-30')).toBe('2024-11-30'));
  it('is never before the event', () => expect(reported('2024-11-20', '2024-11-29')).toBe('2024-11-29'));
  it('is not guessed from a month, or where nothing is recorded', () => expect(reported('2024-12', null)).toBe(null));
});
