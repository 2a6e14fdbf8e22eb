/** What of a page of the site belongs into a book. */
import { STANDING } from '../evidence/standing-words.ts';
import { el, find, hasClass, mapElements, type Element, type Node } from '../html/tree.ts';
import { foldSpaces } from './white-space.ts';
import type { Standing } from '../evidence/model.ts';

/** Serves only on a screen. */
const LEFT_OUT_ELEMENTS = new Set([
  'script',
  'style',
  'template',
  'form',
  'button',
  'input',
  'label',
  'select',
  'dialog',
]);

/** Serves only on a screen, or leads only to what a book has not. */
const LEFT_OUT_CLASSES = [
  ...[
    'permalink',
    'share',
    'share-page',
    'skip',
    'search',
    'evidence-switch',
    'evidence-card',
    'moved-away',
    'former-id',
    'take-along',
  ],
  ...['contents', 'read-on', 'letters', 'jump', 'filters', 'chart-touch', 'outside-note', 'sign-key', 'back-to-head'],
  // What the signs mean is told once for the whole book; what rests on a document is told where it is said.
  ...['legend', 'if-wrong', 'resting'],
];

/** Sections by the id of their heading: links to pages that the book has not. */
const LEFT_OUT_SECTIONS = new Set(['charts']);

/** Elements that only group others for the style sheet. */
const UNWRAPPED_CLASSES = ['heading', 'reading'];

/** Of attributes that begin so only these are kept. */
const KEPT_DATA = new Set(['data-standing']);

/** The sign of each standing as letters: e-readers draw those, where they leave out what a style sheet draws. */
const STANDING_SIGN: Record<Standing, string> = {
  corroborated: '●●',
  'on-record': '■',
  single: '○',
  disputed: '◂▸',
};

/** The signs of standing with their names and meanings, for the page that explains them. */
export const STANDING_SIGNS = (Object.keys(STANDING) as Standing[]).map((standing) => ({
  standing,
  sign: STANDING_SIGN[standing],
  ...STANDING[standing],
}));

/**
 * The content of a built page without what serves only on a screen, and with the signs of standing written out. Links are as
 * they were.
 *
 * @throws if the page has no `<main>`
 */
export function contentOf(page: readonly Node[]): Node[] {
  const main = find(page, ({ name }) => name === 'main');
  if (main === undefined) throw new Error('The page has no <main>.');
  return foldSpaces(mapElements(main.children, kept)).filter((node) => node !== ' ');
}

function kept(element: Element): readonly Node[] {
  if (isLeftOut(element)) return [];
  const { name, attributes, children } = element;
  if (name === 'article' || hasClass(element, ...UNWRAPPED_CLASSES)) return children;
  if (hasClass(element, 'panel-chart'))
    return [
      { ...element, attributes: keptAttributes(attributes), children: children.filter((each) => !isPanelFoot(each)) },
    ];
  if (hasClass(element, 'references-note') && find(children, (each) => each.name === 'a') === undefined)
    return [el('p', { class: 'references-note' }, REFERENCES_NOTE)];
  // The links of a picture lead to pages that the book has not: what is left is one picture, named by its title.
  const isPicture = name === 'svg' && ('aria-labelledby' in attributes || attributes['role'] === 'group');
  const role = isPicture ? { role: 'img' } : {};
  const content = [...(WORDS_BEFORE[attributes['class'] ?? ''] ?? []), ...children];
  return [
    withSign({
      name: PLAIN_NAME[name] ?? name,
      attributes: { ...keptAttributes(attributes), ...role },
      children: content,
    }),
  ];
}

/** Words that the style sheet of the site puts before what is in an element, by its class. */
const WORDS_BEFORE: Readonly<Record<string, readonly Node[]>> = { 'ref-by': ['— '], 'ref-caution': ['Note: '] };

/** Below a chart it is a link to the page of its numbers. */
function isPanelFoot(node: Node): boolean {
  return typeof node !== 'string' && hasClass(node, 'panel-foot');
}

/** Said above the references of a chapter: there the site speaks of pages. */
const REFERENCES_NOTE =
  'Each entry is one passage of a document: what it says on the word of those cited here, in our own words. Its link leads to all that the passage says, in the list of sources.';

/** In a book nothing folds, and only its contents are there to move about in it. */
const PLAIN_NAME: Readonly<Record<string, string>> = { details: 'div', summary: 'p', nav: 'section' };

function isLeftOut(element: Element): boolean {
  const { name, attributes } = element;
  if ('hidden' in attributes || LEFT_OUT_ELEMENTS.has(name) || hasClass(element, ...LEFT_OUT_CLASSES)) return true;
  return name === 'section' && LEFT_OUT_SECTIONS.has(attributes['aria-labelledby'] ?? '');
}

function keptAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(attributes).filter(([name]) => {
    if (name.startsWith('data-')) return KEPT_DATA.has(name);
    return !['rel', 'tabindex', 'target', 'download', 'popover', 'open', 'pointer-events'].includes(name);
  });
  return Object.fromEntries(entries);
}

/** Puts the sign of its standing where the style sheet of the site draws it. */
function withSign(element: Element): Element {
  if (hasClass(element, 'claim', 'shown-claim')) {
    const sign = signOf(element);
    return { ...element, children: element.children.map((child) => citesWithSign(child, sign)) };
  }
  if (hasClass(element, 'standing')) return { ...element, children: [signOf(element), ' ', ...element.children] };
  return element;
}

function citesWithSign(node: Node, sign: Element): Node {
  if (typeof node === 'string' || !hasClass(node, 'cites')) return node;
  const children = node.children.flatMap((child): Node[] =>
    typeof child !== 'string' && hasClass(child, 'differ') ? [' ', withinLink(child, sign)] : [child],
  );
  const isSaid = children.some((child) => typeof child !== 'string' && hasClass(child, 'differ'));
  return { ...node, children: isSaid ? children : [...children, sign] };
}

function withinLink(link: Element, sign: Element): Element {
  return { ...link, children: [sign, ' ', ...link.children] };
}

/** Those who hear the page are told by the name of the last citation. */
function signOf({ attributes }: Element): Element {
  const standing = STANDING_SIGNS.find((each) => each.standing === attributes['data-standing']);
  return el('span', { class: 'sign', 'aria-hidden': 'true' }, standing?.sign ?? '');
}
