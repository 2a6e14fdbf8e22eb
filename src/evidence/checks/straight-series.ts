import { originsOfCitation } from '../standing.ts';
import type { Check } from './check.ts';
import type { Evidence } from '../model.ts';
import type { Finding } from '../findings.ts';
import type { Point, Series } from '../pictures.ts';

/** The points of a line stand in the order of time and all rest on its one counter; a chart has a line. */
export const straightSeries: Check = (content, evidence) => [
  ...content.series.flatMap((series) => [
    ...outOfOrder(series),
    // A counter that does not exist has its finding already.
    ...(evidence.origins.has(series.counter.id) ? series.points : []).flatMap((point) =>
      otherCounters(series, point, evidence),
    ),
  ]),
  ...(content.unread.has('series') ? [] : content.charts)
    .filter(({ id }) => content.series.every(({ chart }) => chart.id !== id))
    .map(({ id, at }) => ({
      code: 'empty-chart' as const,
      at,
      message: `The chart "${id}" has no series, so there is nothing to draw.`,
      help: `Write chart: ${id} into a file of content/series/, or take the chart away.`,
    })),
];

function outOfOrder({ id, points }: Series): Finding[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (before === undefined || before.date < point.date) return [];
    return [
      {
        code: 'unordered-points' as const,
        at: point.at,
        message: `In the series "${id}", ${point.date} comes after ${before.date}: its line would run backwards.`,
        help:
          before.date === point.date
            ? 'A counter has one number a date: keep the one that it stands by, and tell of the other in its note.'
            : 'Put the points in the order of their dates.',
      },
    ];
  });
}

function otherCounters({ id, counter }: Series, point: Point, evidence: Evidence): Finding[] {
  const claim = evidence.claims.get(point.claim);
  return (claim?.citations ?? []).flatMap((citation) => {
    const origins = originsOfCitation(citation, evidence.documents);
    if (origins.length === 0 || origins.every((origin) => origin === counter.id)) return [];
    return [
      {
        code: 'mixed-counters' as const,
        at: citation.at,
        message: `The series "${id}" is what "${counter.id}" counted, but ${citation.document}#${citation.passage} rests on ${origins.join(', ')}: different counters are never joined in one line.`,
        help: origins.includes(counter.id)
          ? `Pick its word: ${citation.document}#${citation.passage}@${counter.id}.`
          : 'Cite a passage that passes on the number of this counter, or give the other counter a series of its own.',
      },
    ];
  });
}
