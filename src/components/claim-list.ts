import { el, type Element } from '../html/tree.ts';
import { answererOf } from '../evidence/answers.ts';
import { standingLabel } from '../teaching/standing-label.ts';
import type { Claim, Evidence } from '../evidence/model.ts';

/** Claims as a list of links to where they stand, with page and standing. */
export function claimList(claims: readonly Claim[], evidence: Evidence): Element {
  return el(
    'ul',
    { class: 'claim-list' },
    ...claims.map((claim) => {
      const answerer = answererOf(claim, evidence);
      const where = el(
        'span',
        { class: 'claim-list-where' },
        `${evidence.pages.get(claim.page)?.title ?? ''} `,
        ...(answerer === null ? [] : [`Answer given by: ${answerer} `]),
        standingLabel(claim.standing),
      );
      return el('li', {}, el('a', { href: `${claim.page}#c-${claim.id}` }, claim.text), ' ', where);
    }),
  );
}
