import { ICONS, iconPng } from '../../build/web-app.ts';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() => Object.keys(ICONS).map((icon) => ({ params: { icon } }))) satisfies GetStaticPaths;

/** The sign of the site as an icon for devices. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await iconPng(params['icon'] as keyof typeof ICONS)), {
    headers: { 'content-type': 'image/png' },
  });
