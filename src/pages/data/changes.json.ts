import { json } from '../../components/data.ts';
import { listChanges } from '../../components/change-list.ts';
import { site } from '../../components/site.ts';
import type { APIRoute } from 'astro';

/** Every change to a published claim, newest first. Part of the public surface: fields are added, never changed. */
export const GET: APIRoute = async () => {
  const { evidence } = await site();
  return json(listChanges(evidence));
};
