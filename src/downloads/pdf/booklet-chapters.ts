import { targetOf, withAddresses, type Target } from '../../plain/links.ts';
import { el, elementsOf, find, hasClass, mapElements, type Element, type Node } from '../../html/tree.ts';
import { PARTS, type Chapter, type Part } from '../chapters.ts';

/** The chapters of a part of the booklet, as they are printed. */
export interface PrintedPart {
  readonly part: Part;
  readonly title: string;
  readonly chapters: readonly PrintedChapter[];
}

export interface PrintedChapter {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly content: readonly Node[];
}

/** Of the references and the sources paper has no room for all. */
const LEFT_OUT_CLASSES = [
  // References have the address, and the list of sources has the rest of every document, once.
  ...['ref-documents', 'road-archive', 'road-passage', 'source-passage', 'source-about'],
  // Sixty small maps of the whole country.
  'locator-map',
];
const LEFT_OUT_IDS = new Set(['documents']);

/** Attributes that name ids of the same page. */
const NAMING_IDS = ['aria-labelledby', 'aria-describedby', 'headers'];

/**
 * The chapters as the parts of one page: every id begins with that of its chapter, since chapters use the same ones, links
 * lead to these, and headings are one step lower where a part has a heading of its own.
 */
export function printedParts(chapters: readonly Chapter[]): PrintedPart[] {
  const published = publishedAddresses(chapters);
  const shortened = chapters.map((chapter) => ({ ...chapter, content: shortenedFor(chapter, published) }));
  const anchors = new Set(
    shortened.flatMap(({ id, content }) =>
      [...elementsOf(content)].flatMap(({ attributes }) =>
        attributes['id'] === undefined ? [] : `${id}--${attributes['id']}`,
      ),
    ),
  );
  const parts = Object.keys(PARTS) as Part[];
  return parts.map((part) => ({
    part,
    title: PARTS[part],
    chapters: shortened
      .filter((chapter) => chapter.part === part)
      .map(({ id, title, content }) => ({
        id,
        title,
        content: lowered(
          withAddresses(withOwnIds(id, content), (target) => `#${anchorOf(target, anchors)}`),
          title === PARTS[part] ? 0 : 1,
        ),
      })),
  }));
}

/** A place that the booklet left out is looked for at the document it belongs to, and else at its chapter. */
function anchorOf({ chapter, anchor }: Target, anchors: ReadonlySet<string>): string {
  const wanted = `${chapter}--${anchor}`;
  if (anchors.has(wanted)) return wanted;
  const [document = ''] = anchor.split('--');
  return anchors.has(`${chapter}--${document}`) ? `${chapter}--${document}` : chapter;
}

function shortenedFor({ id, part, content }: Chapter, published: ReadonlyMap<string, string>): Node[] {
  return mapElements(content, (element) => {
    const { name, attributes, children } = element;
    if (hasClass(element, ...LEFT_OUT_CLASSES) || LEFT_OUT_IDS.has(attributes['id'] ?? '')) return [];
    if (hasClass(element, 'references')) return [{ ...element, children: printedReferences(children, published) }];
    // Every question follows with its answers, and the contents of the booklet list them.
    if (id === 'disagreements' && name === 'section') return [];
    // What it touches leads here itself.
    if (part === 'disagreements' && attributes['aria-labelledby'] === 'where') return [];
    // A thousand documents are no headings.
    if (part === 'sources' && name === 'h2') return [el('p', { ...attributes, class: 'source-label' }, ...children)];
    return [element];
  });
}

/** References with the address of their document, and the place where they are first cited in place of all ways back. */
function printedReferences(references: readonly Node[], published: ReadonlyMap<string, string>): Node[] {
  return mapElements(references, (element) => {
    const { attributes, children } = element;
    if (hasClass(element, 'roads')) return [];
    if (hasClass(element, 'ref-back')) return firstCited(children);
    if (attributes['id']?.startsWith('ref-') !== true) return [element];
    const name = find(children, (each) => hasClass(each, 'ref-name'));
    const passage = targetOf(find(name?.children ?? [], (each) => each.name === 'a')?.attributes['href'] ?? '');
    const address = published.get(passage?.anchor.split('--')[0] ?? '');
    if (address === undefined) return [element];
    const road = el('p', { class: 'ref-road' }, el('a', { href: address }, address));
    const isWayBack = (node: Node): boolean => typeof node !== 'string' && hasClass(node, 'cited-on');
    const wayBack = children.filter(isWayBack);
    return [{ ...element, children: [...children.filter((node) => !isWayBack(node)), road, ...wayBack] }];
  });
}

/** Paper has no way back but the number of a page. */
function firstCited(waysBack: readonly Node[]): Element[] {
  const href = find(waysBack, ({ name }) => name === 'a')?.attributes['href'];
  if (href === undefined) return [];
  return [el('p', { class: 'cited-on' }, 'First cited on page ', el('a', { href }, pageNumber()))];
}

/** Stands for the number of a page until it is known, and takes the room of one. */
export function pageNumber(): Element {
  return el('span', { class: 'page-number' }, '000');
}

/** The address at which each document was published, by its anchor in the list of sources. */
function publishedAddresses(chapters: readonly Chapter[]): Map<string, string> {
  return new Map(
    chapters
      .filter(({ part }) => part === 'sources')
      .flatMap(({ content }) => [...elementsOf(content)].filter((element) => hasClass(element, 'source')))
      .flatMap(({ attributes, children }): [string, string][] => {
        const live = find(children, (each) => hasClass(each, 'road-live'));
        const href = find(live?.children ?? [], ({ name }) => name === 'a')?.attributes['href'];
        const anchor = attributes['aria-labelledby'];
        return href === undefined || anchor === undefined ? [] : [[anchor, href]];
      }),
  );
}

function withOwnIds(chapter: string, content: readonly Node[]): Node[] {
  const own = (id: string): string => `${chapter}--${id}`;
  return mapElements(content, ({ name, attributes, children }) => {
    const renamed = Object.entries(attributes).map(([key, value]) => {
      if (key === 'id') return [key, own(value)];
      if (NAMING_IDS.includes(key)) return [key, value.split(/\s+/).map(own).join(' ')];
      if (key === 'href' && value.startsWith('#')) return [key, `#${own(value.slice(1))}`];
      if (targetOf(value) !== null) return [key, value];
      return [key, value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`)];
    });
    return [{ name, attributes: Object.fromEntries(renamed) as Record<string, string>, children }];
  });
}

function lowered(content: readonly Node[], steps: number): Node[] {
  return mapElements(content, (element): Element[] => {
    const level = /^h([1-5])$/.exec(element.name)?.[1];
    return [level === undefined ? element : { ...element, name: `h${Number(level) + steps}` }];
  });
}
