import look from '../../styles/embed.css?raw';
import type { APIRoute } from 'astro';

/** The look of claims and figures that are shown inside other pages. */
export const GET: APIRoute = () => new Response(look, { headers: { 'content-type': 'text/css; charset=utf-8' } });
