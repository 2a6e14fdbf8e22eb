import { typefaceRules } from '../../build/typefaces.ts';
import type { APIRoute } from 'astro';

/** Declares the typefaces of the site and holds the one that text is set in. */
export const GET: APIRoute = async () =>
  new Response(await typefaceRules(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
