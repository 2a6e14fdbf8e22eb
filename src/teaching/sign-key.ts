import { STANDINGS } from '../evidence/standing-words.ts';
import { el, type Element } from '../html/tree.ts';
import { standingLabel } from './standing-label.ts';

/** The signs of standing with what they mean, for paper, where nothing can be pressed. */
export const SIGN_KEY: Element = el('p', { class: 'sign-key' }, ...STANDINGS.map(standingLabel));
