import { STANDING, STANDINGS } from '../evidence/standing-words.ts';
import { el, type Element } from '../html/tree.ts';

/** The signs of standing with what they mean, for paper, where nothing can be pressed. A style draws the sign; a space follows it. */
export const SIGN_KEY: Element = el(
  'p',
  { class: 'sign-key' },
  ...STANDINGS.map((standing) =>
    el('span', { class: 'standing', 'data-standing': standing }, ` ${STANDING[standing].label} `),
  ),
);
