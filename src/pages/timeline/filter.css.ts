import { filterRules } from '../../components/timeline-filter.ts';
import { site } from '../../components/site.ts';
import { groupsOfTimeline } from '../../evidence/timeline.ts';
import type { APIRoute } from 'astro';

/** The rules by which the timeline is filtered. */
export const GET: APIRoute = async () => {
  const { evidence } = await site();
  const rules = filterRules(groupsOfTimeline(evidence.events.values()).flatMap(({ events }) => events));
  return new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
