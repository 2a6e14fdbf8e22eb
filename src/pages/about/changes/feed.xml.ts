import { listChanges } from '../../../components/change-list.ts';
import { changesFeed } from '../../../components/changes-feed.ts';
import { SITE_NAME, site } from '../../../components/site.ts';
import type { APIRoute } from 'astro';

/** Corrections and changes as an Atom feed. */
export const GET: APIRoute = async () => {
  const { evidence } = await site();
  const feed = changesFeed(listChanges(evidence), {
    title: `${SITE_NAME}: corrections and changes`,
    author: SITE_NAME,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
