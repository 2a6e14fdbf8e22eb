import { el, type Element } from '../html/tree.ts';
import { standingLabel } from '../teaching/standing-label.ts';
import type { Claim, Evidence } from '../evidence/model.ts';

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
