import { typefaceSheet } from '../../build/typefaces.ts';
import type { APIRoute } from 'astro';

/** Declares the typefaces of the site and holds them. */
export const GET: APIRoute = async () =>
  new Response(await typefaceSheet(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
