import look from '../../styles/embed.css?raw';
import outside from '../../styles/outside.css?raw';
import tokens from '../../styles/tokens.css?raw';
import type { APIRoute } from 'astro';

/** The look of claims and figures that are shown inside other pages. */
export const GET: APIRoute = () =>
  new Response([tokens, outside, look].join('\n'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
