import { csv } from '../../../components/data.ts';
import { seriesOfChart } from '../../../components/chart-lines.ts';
import { tableOfNumbers } from '../../../components/series-table.ts';
import { site } from '../../../components/site.ts';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (async () => {
  const { evidence } = await site();
  return [...evidence.charts.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The numbers of one chart, a row each, with the columns of `/data/series.csv`. */
export const GET: APIRoute = async ({ params }) => {
  const { evidence } = await site();
  return csv(tableOfNumbers(seriesOfChart(params['id'] ?? '', evidence), evidence));
};
