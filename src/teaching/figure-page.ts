/** A chart or a day of the map as a page of its own: to be shown inside other pages, with its numbers and their sources. Made of its built page. */
import { el, elementsOf, find, hasClass, mapElements, type Element, type Node } from '../html/tree.ts';
import { embedPage, FIGURE_LOOK, waysToShare, type Edition } from './embed-page.ts';
import { figureFrameHeight } from './frame-height.ts';
import { excerptOf } from './handout-content.ts';

interface Figure {
  readonly title: string;
  /** Of its page, from the root of the site. */
  readonly address: string;
  /** Where it stands alone. */
  readonly own: string;
  /** Of the chart that it is; 0 for a day of the map. */
  readonly panels: number;
}

/** Of no use here: the form of a map for large windows, what is only pressed, and words about pressing it. */
const LEFT_OUT = ['drawn-wide', 'seat', 'chart-touch', 'picture-note'];

/**
 * The page, its links from the root of the site. What of the built page stands in it says the page itself: an element
 * with `data-embed` is shown, or folded under its heading.
 *
 * @param built the page of the figure, its links from the root of the site
 */
export function figurePage({ title, address, own, panels }: Figure, built: readonly Node[], edition: Edition): Element {
  const chosen = [...elementsOf(built)].filter(({ attributes }) => 'data-embed' in attributes);
  const { text, references } = excerptOf(built, address, chosen);
  const parts = mapElements(text, alone).filter((node) => typeof node !== 'string');
  const shown = parts.filter(({ attributes }) => attributes['data-embed'] === 'shown');
  const whole = { kind: 'figure', title, address, own } as const;
  return embedPage(
    whole,
    edition,
    [FIGURE_LOOK],
    ...shown.map((part) => el('div', { class: part.attributes['class'] }, ...withoutTitle(part))),
    ...parts.filter((part) => !shown.includes(part)).map(folded),
    waysToShare(whole, figureFrameHeight(panels), edition),
    el(
      'section',
      { class: 'references' },
      el('h2', {}, references.length === 1 ? 'Its source' : 'Its sources'),
      el('ol', {}, ...mapElements(references, alone)),
    ),
  );
}

/** A picture is passed in one step, so its marks are no links here; what else leads on takes the place of the whole window. */
function alone(element: Element): readonly Node[] {
  const { name, attributes, children } = element;
  if (hasClass(element, ...LEFT_OUT)) return [];
  if (name === 'a') return [el(name, { ...attributes, target: '_top' }, ...children)];
  if (name === 'svg') return [withoutLinks(element)];
  return [element];
}

function withoutLinks({ name, attributes, children }: Element): Element {
  const marks = mapElements(children, (element) => {
    // What it describes is how its links are used.
    if (element.name === 'desc') return [];
    if (element.name !== 'a') return [element];
    return [el('g', { ...element.attributes, href: undefined, target: undefined, role: 'img' }, ...element.children)];
  });
  return el(name, { ...attributes, 'aria-describedby': undefined }, ...marks);
}

function withoutTitle({ children }: Element): Node[] {
  return children.filter((node) => typeof node === 'string' || node.name !== 'h2');
}

function folded(part: Element): Element {
  const title = find(part.children, ({ name }) => name === 'h2');
  return el('details', {}, el('summary', {}, ...(title?.children ?? [])), ...withoutTitle(part));
}
