/** What becomes of the elements of a text: of those that an author writes by their names, and of those that Markdown makes. */
import { el, mapElements, textOf, type Element, type Node } from '../html/tree.ts';
import { outsideLink } from '../teaching/outside-link.ts';
import { claimElement, retoldElement, shownClaimElement } from './claim-elements.ts';
import { sectionHeading } from './section-heading.ts';
import { STANDING, STANDINGS } from './wording.ts';
import type { Site } from './site.ts';

/** Where a text is shown. */
interface Place {
  readonly site: Site;
  /** Address of the page. */
  readonly page: string;
}

type Become = (element: Element, place: Place) => Node;

/** `on`, `disputed` and `except` are read by the intake, not here: this shows what the evidence has made of them. */
const BECOME: Readonly<Record<string, Become>> = {
  Claim: ({ attributes: { id = '' }, children }, { site }) => claimElement(id, children, site),
  Retold: ({ attributes: { claim = '' }, children }, { site }) => retoldElement(claim, children, site),
  Shown: ({ attributes: { claim: id = '' } }, { site, page }) => {
    const claim = site.evidence.claims.get(id);
    return claim === undefined ? '' : el('span', { id: `d-${id}` }, shownClaimElement(claim, page, site));
  },
  a: ({ attributes: { href = '', class: className }, children }) =>
    /^https?:/i.test(href) ? outsideLink(href, children) : el('a', { href, class: className }, ...children),
  h2: ({ attributes: { id }, children }, { site, page }) => sectionHeading('h2', { id, words: children, page }, site),
  h3: ({ attributes: { id }, children }, { site, page }) => sectionHeading('h3', { id, words: children, page }, site),
  // Where the words name a standing, its sign stands before them, as it does everywhere.
  strong: ({ children }) => {
    const standing = STANDINGS.find((id) => STANDING[id].label === textOf(children));
    const marks = standing === undefined ? {} : { class: 'standing', 'data-standing': standing };
    return el('strong', marks, ...children);
  },
  // Markdown knows no headers of rows. Whoever hears a cell must hear what it is of; an empty first cell is one to fill in.
  tr: ({ attributes, children }) => {
    const first = children.find((node) => typeof node !== 'string');
    const isHeader = first?.name === 'td' && textOf(first.children).trim() !== '';
    const header = isHeader ? el('th', { ...first.attributes, scope: 'row' }, ...first.children) : first;
    return el('tr', attributes, ...children.map((node) => (node === first && header !== undefined ? header : node)));
  },
};

/** The nodes of a text as they are shown; what needs a component keeps its name. */
export function authoredElements(nodes: readonly Node[], place: Place): Node[] {
  return mapElements(nodes, (element) => [BECOME[element.name]?.(element, place) ?? element]);
}
