import { el, type Element } from '../html/tree.ts';
import { STANDING } from './wording.ts';
import type { Claim, Evidence, Standing } from '../evidence/model.ts';

/** Claims as a list of links to where they stand, with page and standing. */
export function claimList(claims: readonly Claim[], { pages }: Evidence): Element {
  return el(
    'ul',
    { class: 'claim-list' },
    ...claims.map((claim) => {
      const where = el(
        'span',
        { class: 'claim-list-where' },
        `${pages.get(claim.page)?.title ?? ''} `,
        standingLabel(claim.standing),
      );
      return el('li', {}, el('a', { href: `${claim.page}#c-${claim.id}` }, claim.text), ' ', where);
    }),
  );
}

/** How a claim stands, as a sign and in words. `src/styles/standing.css` draws the sign. */
export function standingLabel(standing: Standing): Element {
  return el('span', { class: 'standing', 'data-standing': standing }, STANDING[standing].label);
}
