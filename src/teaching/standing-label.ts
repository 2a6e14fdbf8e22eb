import { STANDING } from '../evidence/standing-words.ts';
import { el, type Element } from '../html/tree.ts';
import type { Standing } from '../evidence/model.ts';

/** How a claim stands, as a sign and in words. `src/styles/standing.css` draws the sign; a space follows it. */
export function standingLabel(standing: Standing): Element {
  return el('span', { class: 'standing', 'data-standing': standing }, ` ${STANDING[standing].label} `);
}
