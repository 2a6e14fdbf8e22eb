import { APP_ICONS, ICONS, signGround } from '../build/web-app.ts';
import { SITE_NAME } from '../components/site.ts';
import type { APIRoute } from 'astro';

/** What devices need to show the site among their programs. Its addresses are relative, so that it holds in any folder. */
export const GET: APIRoute = async () => {
  const colour = await signGround();
  const manifest = {
    name: SITE_NAME,
    short_name: 'Aleppo',
    description: 'How Aleppo fell in November 2024, and what led there. Every claim links to its source document.',
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    theme_color: colour,
    background_color: colour,
    icons: Object.entries(ICONS).map(([name, { size, purpose }]) => ({
      src: `${APP_ICONS.slice(1)}${name}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
