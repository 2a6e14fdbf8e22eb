import { csv } from '../../components/data.ts';
import { seriesTable } from '../../components/series-table.ts';
import { site } from '../../components/site.ts';
import type { APIRoute } from 'astro';

/** Every charted number. Part of the public surface: columns are added at the end, never changed. */
export const GET: APIRoute = async () => {
  const { evidence } = await site();
  return csv(seriesTable([...evidence.series.values()], evidence));
};
