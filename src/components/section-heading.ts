import { el, textOf, type Element, type Node } from '../html/tree.ts';
import { formerIds } from './former-ids.ts';
import type { Site } from './site.ts';

/**
 * A heading of an explainer with the link that teachers copy, the address of just this section, and the way to share, cite and print it.
 *
 * @param id of the section; undefined for a heading without an address
 * @param page address of the page that it stands on
 */
export function sectionHeading(
  level: 'h2' | 'h3',
  { id, words, page }: { readonly id: string | undefined; readonly words: readonly Node[]; readonly page: string },
  site: Site,
): Element {
  if (id === undefined) return el('div', { class: 'heading' }, el(level, {}, ...words));
  const address = `${page}#${id}`;
  const handout = site.parts.get(address)?.handout ?? null;
  const named = textOf(words);
  return el(
    'div',
    { class: 'heading' },
    ...formerIds(address, site),
    el(level, { id }, ...words),
    el('a', { class: 'permalink', href: `#${id}`, 'aria-label': `Link to: ${named}` }),
    ...(handout === null ? [] : [shareLink(handout, address, named)]),
  );
}

function shareLink(handout: string, address: string, named: string): Element {
  const share = { class: 'share', href: handout, 'data-share': 'menu', 'data-address': address };
  return el('a', { ...share, 'aria-label': `Share, cite or print: ${named}` }, 'Share');
}
