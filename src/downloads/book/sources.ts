/** The documents of the site as entries of a list, made from their pages. */
import { el, elementsOf, find, hasClass, textOf, type Element, type Node } from '../../html/tree.ts';

/** A document with all that its page tells of it. */
export interface Source {
  readonly id: string;
  readonly label: string;
  readonly entry: Element;
}

const NOT_RECORDED = 'Not recorded';

/** The anchor of a document, or of a passage of it, in the list. */
export function sourceAnchor(document: string, passage = ''): string {
  return `source-${document}${passage === '' ? '' : `--${passage}`}`;
}

/**
 * The entry of a document: label, title, publisher, author, date, kind, how far it was read, what to know of it, its
 * addresses, and for each passage its digest and quotations.
 *
 * @param content the content of its page (src/plain/page-content.ts)
 */
export function sourceOf(id: string, content: readonly Node[]): Source {
  const label = textOf([find(content, ({ name }) => name === 'h1') ?? '']);
  const about = find(content, (each) => hasClass(each, 'lede'));
  const roads = find(content, (each) => hasClass(each, 'roads'));
  const passages = [...elementsOf(content)].filter((each) => hasClass(each, 'passage'));
  const entry = el(
    'section',
    { class: 'source', 'aria-labelledby': sourceAnchor(id) },
    el('h2', { id: sourceAnchor(id) }, label),
    el('p', { class: 'source-facts' }, ...factsOf(content)),
    ...(roads === undefined ? [] : [roads]),
    ...(about === undefined ? [] : [el('p', { class: 'source-about' }, ...about.children)]),
    ...passages.flatMap((passage) => passageOf(id, passage)),
  );
  return { id, label, entry };
}

/** What is known of a document, in a line, and what is not. What is in another language is marked as such. */
function factsOf(content: readonly Node[]): Node[] {
  const list = find(content, (each) => hasClass(each, 'facts-wide'));
  const facts = new Map((list?.children ?? []).flatMap(factIn));
  const title = facts.get('Title');
  const author = facts.get('Author');
  return [
    ...(title === undefined ? ['Title not recorded'] : ['“', title, '”']),
    ...(author === undefined ? [] : [', by ', author]),
    ...[', ', facts.get('Publisher') ?? 'publisher not recorded'],
    ...[', ', facts.get('Published') ?? 'date not recorded'],
    ...['. ', facts.get('Kind') ?? 'Kind not recorded'],
    ...['. ', facts.get('How far it was read') ?? '', '.'],
  ];
}

/** A fact by its name, from its row; none where it is not recorded. */
function factIn(row: Node): [string, Node][] {
  if (typeof row === 'string') return [];
  const [name, value] = ['dt', 'dd'].map((tag) => find(row.children, (each) => each.name === tag));
  if (name === undefined || value === undefined) return [];
  const words = textOf(value.children);
  const { lang } = value.attributes;
  if (words === NOT_RECORDED) return [];
  return [[textOf(name.children), lang === undefined ? words : el('bdi', { lang }, words)]];
}

/** A passage that can be cited; those that cannot tell a reader nothing. */
function passageOf(id: string, { attributes, children }: Element): Element[] {
  const passage = attributes['aria-labelledby'] ?? '';
  const locator = find(children, ({ name }) => name === 'h3');
  if (locator === undefined || passage === 'not-citable') return [];
  const says = children.filter(
    (child) => typeof child !== 'string' && hasClass(child, 'ref-says', 'ref-quote', 'ref-caution', 'road-passage'),
  );
  return [
    el(
      'div',
      { class: 'source-passage', id: sourceAnchor(id, passage) },
      el('p', { class: 'source-locator' }, ...locator.children),
      ...says,
    ),
  ];
}

/** Sources under the first letter of their labels, in the order of the alphabet; those that begin with a digit come first. */
export function byLetter(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const sorted = [...sources].sort((a, b) => compare(a.label, b.label) || compare(a.id, b.id));
  const letters = Map.groupBy(sorted, ({ label }) => letterOf(label));
  // A label may begin with a sign, so they have not come in this order.
  return new Map([...letters].sort(([a], [b]) => compare(a, b)));
}

/** Its first letter, without an accent; "0–9" for a digit. */
function letterOf(label: string): string {
  const first = /[\p{L}\p{N}]/u.exec(label.normalize('NFD'))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
}
