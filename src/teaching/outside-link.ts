import { el, type Element, type Node } from '../html/tree.ts';

/**
 * A link that leaves the site: it needs a connection, and says so with a sign and to screen readers.
 *
 * @param target `_top` where the page is shown inside another
 */
export function outsideLink(href: string, words: readonly Node[], target?: '_top'): Element {
  const note = el('span', { class: 'outside-note' }, ', needs the internet');
  return el('a', { class: 'outside', href, rel: 'external noreferrer', target }, ...words, note);
}
