import { el, type Element, type Node } from '../html/tree.ts';

/** Copies what stands in an element of the page. @param of id of the element */
export function copyButton(of: string, ...words: readonly Node[]): Element {
  return el('button', { type: 'button', 'data-share': 'copy', 'data-of': of }, ...words);
}
