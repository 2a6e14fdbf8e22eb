/** A part of the site as a clean sheet of its own, to print, link, cite and copy: what stands on it within the frame of every page. */
import { el, type Element, type Node } from '../html/tree.ts';
import { shareTools, type SharedPart } from './share-tools.ts';
import { SIGN_KEY } from './sign-key.ts';
import { webAddress } from './web-address.ts';
import type { Excerpt } from './handout-content.ts';
import type { Part } from '../evidence/parts.ts';

/** What the head of the sheet says of it. */
export function handoutHead({ title, section, page }: Part): { readonly title: string; readonly description: string } {
  const whole = section === null ? title : `${page.title}: ${title}`;
  return { title: `${whole} (handout)`, description: `One sheet from “${page.title}”, with its references.` };
}

/**
 * The nodes of its `<main>`, their links from the root of the site.
 *
 * @param disputed an item of a list for each question on which sources differ in it
 */
export function handoutPage(
  shared: SharedPart,
  { text, references }: Excerpt,
  disputed: readonly Element[] = [],
): Node[] {
  const { id, title, address, section, page } = shared.part;
  // What is copied names its page, and the link says only "The page".
  const link = section === null ? { href: address, 'data-title': page.title } : { href: address };
  return [
    el(
      'header',
      { class: 'page-head' },
      el('p', { class: 'question' }, el('a', link, section === null ? 'The page' : page.title)),
      el('h1', {}, title),
      el('p', { class: 'handout-from' }, webAddress(address, shared.site)),
    ),
    el('div', { class: 'prose', 'data-handout': id }, ...text),
    ...(disputed.length === 0 ? [] : [whatIsDisputed(disputed)]),
    el(
      'section',
      { class: 'references handout-references', 'aria-labelledby': 'references' },
      el('h2', { id: 'references' }, 'References'),
      SIGN_KEY,
      el('ol', {}, ...references),
    ),
    el('p', { class: 'handout-print' }, el('button', { type: 'button', 'data-share': 'print' }, 'Print this sheet')),
    shareTools(shared, COPIED_TEXT),
  ];
}

function whatIsDisputed(disputed: readonly Element[]): Element {
  return el(
    'section',
    { class: 'handout-disputed', 'aria-labelledby': 'disputed' },
    el('h2', { id: 'disputed' }, 'What is disputed'),
    el(
      'p',
      {},
      'The sources give different answers to these questions. The address behind each has all of them, side by side.',
    ),
    el('ul', { class: 'marked' }, ...disputed),
  );
}

const COPIED_TEXT = el(
  'div',
  { class: 'only-with-script' },
  el('dt', {}, 'Text'),
  el('dd', {}, el('button', { type: 'button', 'data-share': 'text' }, 'Copy the text with its references')),
);
