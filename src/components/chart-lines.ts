import { amountInWords, amountsAlike } from '../evidence/amounts.ts';
import { boundInWords } from '../evidence/bounds.ts';
import { readableDate } from '../evidence/dates.ts';
import type { ChartLine } from '../drawing/chart.ts';
import type { Evidence } from '../evidence/model.ts';
import type { Chart, Point, Series, Unit } from '../evidence/pictures.ts';

/** What stands after a number. */
export const UNIT: Record<Unit, string> = {
  people: 'people',
  claims: 'claims',
  'per-cent': 'per cent',
  'billion-dollars': 'billion US dollars',
};

/** The series of a chart, in the order of their files. */
export function seriesOfChart(chart: string, { series }: Evidence): Series[] {
  return [...series.values()].filter((one) => one.chart.id === chart);
}

/** A number with its unit and how it was published: "at least 412 people". */
function amountOf({ value, bound }: Pick<Point, 'value' | 'bound'>, unit: Unit): string {
  const amount = `${amountInWords(value)} ${UNIT[unit]}`;
  return bound === null ? amount : `${boundInWords(bound)} ${amount}`;
}

/** How a line is called where a number of it is heard alone: by its label, and who counted if that does not name them. */
function heardAs(
  { label, counter }: Pick<Series, 'label' | 'counter'>,
  { origins }: Pick<Evidence, 'origins'>,
): string {
  const origin = origins.get(counter.id);
  if (origin === undefined) return label;
  const [plain = '', letters = plain] = origin.name.split(/ \(|\)/);
  const names = [plain, letters, ...origin.called.map((word) => word.replace(/^the /, ''))];
  const [head = label] = label.split(':');
  const isNamed = origin.name.startsWith(head) || names.some((name) => label.includes(name));
  return isNamed ? label : `${label}, counted by ${origin.name}`;
}

/** What is drawn of a chart. */
export function linesOfChart({ id, address }: Chart, evidence: Evidence): ChartLine[] {
  return seriesOfChart(id, evidence).map((series) => {
    const written = amountsAlike(series.points.map(({ value }) => value));
    return {
      id: series.id,
      label: series.label,
      heard: heardAs(series, evidence),
      whom: series.whom,
      joined: series.kind !== 'of-the-year',
      points: series.points.map((point, index) => ({
        claim: point.claim,
        href: `${address}#c-${point.claim}`,
        date: point.date,
        value: point.value,
        written: written[index] ?? amountInWords(point.value),
        spoken: `${readableDate(point.date)}: ${amountOf(point, series.unit)}`,
        bound: point.bound,
        range: point.range,
        apart: point.apart,
      })),
    };
  });
}
