import { embeddedFonts } from '../../build/embedded-fonts.ts';
import type { APIRoute } from 'astro';

/** The typefaces of the site. */
export const GET: APIRoute = async () =>
  new Response(await embeddedFonts(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
