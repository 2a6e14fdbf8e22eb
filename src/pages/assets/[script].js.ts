import { BROWSER_SCRIPTS, browserScript } from '../../build/browser-script.ts';
import type { APIRoute, GetStaticPaths } from 'astro';

type Script = (typeof BROWSER_SCRIPTS)[number];

export const getStaticPaths = (() =>
  BROWSER_SCRIPTS.map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

/** A script that pages load when a reader asks for what it does. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await browserScript(params['script'] as Script), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
