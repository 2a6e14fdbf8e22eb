import { csv } from '../../../components/data.ts';
import { seriesOfChart } from '../../../components/chart-lines.ts';
import { seriesTable } from '../../../components/series-table.ts';
import { site } from '../../../components/site.ts';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (async () => {
  const { evidence } = await site();
  return [...evidence.charts.keys()].map((id) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** The numbers of one chart. */
export const GET: APIRoute = async ({ params }) => {
  const { evidence } = await site();
  return csv(seriesTable(seriesOfChart(params['id'] ?? '', evidence), evidence));
};
