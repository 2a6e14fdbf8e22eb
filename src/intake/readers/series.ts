import { amountInWords } from '../../evidence/amounts.ts';
import { readableDate } from '../../evidence/dates.ts';
import { claimOfFields } from '../claim-of-fields.ts';
import { seriesSchema } from '../picture-schemas.ts';
import { readYaml } from '../yaml.ts';
import { addressOf } from './page.ts';
import type { ContentFile } from '../files.ts';
import type { Gathered } from '../gathered.ts';

/** Reads `content/series/<id>.yaml`. Each point is a claim, `<series>-<date>`, on the page of its chart. */
export function readSeries(file: ContentFile, id: string, into: Gathered): void {
  const yaml = readYaml(file.path, file.text, seriesSchema);
  if ('findings' in yaml) {
    into.findings.push(...yaml.findings);
    into.unread.add('series').add('charts');
    return;
  }
  const { locate } = yaml;
  const { chart, counter, points, says: template, note, whom, ...told } = yaml.value;
  const page = addressOf('chart', chart);
  into.series.push({
    id,
    ...told,
    chart: { id: chart, at: locate(['chart']) },
    counter: { id: counter, at: locate(['counter']) },
    note: note ?? null,
    whom: whom ?? null,
    points: points.map((point, index) => ({
      claim: `${id}-${point.date}`,
      date: point.date,
      value: point.value,
      bound: point.bound ?? null,
      range: point.low === undefined || point.high === undefined ? null : { low: point.low, high: point.high },
      apart: point.apart,
      note: point.note ?? null,
      at: locate(['points', index]),
      valueAt: locate(['points', index, 'value']),
      isOfTemplate: point.says === undefined,
    })),
    at: { file: file.path, line: 1, column: 1 },
    labelAt: locate(['label']),
    countsAt: locate(['counts']),
    noteAt: locate(['note']),
  });
  for (const [index, { date, value, ...point }] of points.entries()) {
    const says =
      point.says ?? template.replaceAll('{date}', readableDate(date)).replaceAll('{value}', amountInWords(value));
    into.claims.push(
      claimOfFields(
        { ...point, says },
        {
          id: `${id}-${date}`,
          page,
          section: id,
          locate: (field) => locate(['points', index, field === 'says' && point.says === undefined ? 'value' : field]),
        },
        into.findings,
      ),
    );
  }
}
