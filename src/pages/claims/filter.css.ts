import { STANDING } from '../../components/wording.ts';
import type { APIRoute } from 'astro';

/** The rules by which the list of claims is filtered: one for each choice, and no more choices than these, since browsers weigh every rule against every claim. */
export const GET: APIRoute = () => {
  const rules = Object.keys(STANDING).map(
    (id) => `.ledger:has(#standing option[value="${id}"]:checked) ol li:not([data-standing="${id}"]){display:none}`,
  );
  return new Response(rules.join(''), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
