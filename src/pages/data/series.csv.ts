import { csv } from '../../components/data.ts';
import { tableOfPassages } from '../../components/series-table.ts';
import { site } from '../../components/site.ts';
import type { APIRoute } from 'astro';

/** Every charted number, a row for each passage that it is cited from. Part of the public surface: columns are added at the end, never changed. */
export const GET: APIRoute = async () => {
  const { evidence } = await site();
  return csv(tableOfPassages([...evidence.series.values()], evidence));
};
