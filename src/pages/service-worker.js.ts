import { browserScript } from '../build/browser-script.ts';
import type { APIRoute } from 'astro';

/** Serves the kept copy of the site. It stands at the root, since a worker serves what is below its own address. */
export const GET: APIRoute = async () =>
  new Response(await browserScript('service-worker'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
