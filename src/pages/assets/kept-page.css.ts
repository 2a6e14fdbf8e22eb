import look from '../../styles/kept-page.css?raw';
import type { APIRoute } from 'astro';

/** The look of what stands in place of a page that a kept copy does not hold. */
export const GET: APIRoute = () => new Response(look, { headers: { 'content-type': 'text/css; charset=utf-8' } });
