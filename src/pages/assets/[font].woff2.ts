import { typeface, TYPEFACE_FILES } from '../../build/typefaces.ts';
import type { APIRoute, GetStaticPaths } from 'astro';

type Font = (typeof TYPEFACE_FILES)[number];

export const getStaticPaths = (() => TYPEFACE_FILES.map((font) => ({ params: { font } }))) satisfies GetStaticPaths;

/** A typeface of the site. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await typeface(params['font'] as Font)), { headers: { 'content-type': 'font/woff2' } });
