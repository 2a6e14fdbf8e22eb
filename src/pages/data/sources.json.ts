import { cslOf } from '../../bibliography/csl.ts';
import { json } from '../../components/data.ts';
import { site } from '../../components/site.ts';
import type { APIRoute } from 'astro';

/** Every document as CSL-JSON. */
export const GET: APIRoute = async () => {
  const { evidence } = await site();
  return json([...evidence.documents.values()].map(cslOf));
};
