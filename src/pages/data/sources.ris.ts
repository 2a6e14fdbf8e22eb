import { exportDocuments } from '../../bibliography/exports.ts';
import { plain } from '../../components/data.ts';
import { site } from '../../components/site.ts';
import type { APIRoute } from 'astro';

/** Every document for reference managers that read RIS. */
export const GET: APIRoute = async () => {
  const { evidence } = await site();
  return plain(exportDocuments([...evidence.documents.values()], 'ris'));
};
