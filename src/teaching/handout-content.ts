/** What of a built page stands elsewhere, on the handout of a part or in a figure alone: the text with its references, numbered anew from 1. */
import { onceByObject } from '../evidence/once-by-object.ts';
import { el, find, hasClass, mapElements, elementsOf, type Element, type Node } from '../html/tree.ts';

export interface Excerpt {
  readonly text: readonly Node[];
  /** Entries of the list of references. Each names the address of its document, wherever the page names it. */
  readonly references: readonly Element[];
}

/** Serves only on the page that it stands on. */
const LEFT_OUT = [
  ...[
    'permalink',
    'share',
    'share-page',
    'former-id',
    'moved-away',
    'past-picture',
    'evidence-switch',
    'legend',
    'contents',
  ],
  ...['page-head', 'references', 'read-on', 'ref-back'],
];

/**
 * @param page the built page, its links from the root of the site
 * @param address of the page, to which links within it lead from the handout
 * @param section id of the section; null for all of the page but its title
 * @throws if the page has no such section
 */
export function handoutContent(page: readonly Node[], address: string, section: string | null): Excerpt {
  const { main, sections } = partedPage(page);
  if (section === null) return excerptOf(page, address, main.children);
  const found = sections.get(section);
  if (found === undefined) throw new Error(`${address} has no section "${section}".`);
  return excerptOf(page, address, withoutHeading(found.children));
}

/**
 * @param page the built page, its links from the root of the site
 * @param address of the page
 * @param chosen nodes of it
 */
export function excerptOf(page: readonly Node[], address: string, chosen: readonly Node[]): Excerpt {
  const numbers = numbersCited(chosen);
  const adapt = (element: Element): readonly Node[] => adapted(element, address, numbers);
  return { text: mapElements(chosen, adapt), references: referencesOf(partedPage(page), numbers, adapt) };
}

interface PartedPage {
  readonly main: Element;
  /** By their ids. */
  readonly sections: ReadonlyMap<string, Element>;
  /** Entries of the list of references, by their ids. */
  readonly entries: ReadonlyMap<string, Element>;
  /** The address of each document, by its id. */
  readonly roads: ReadonlyMap<string, Element>;
}

/** A page has many sections, each with a handout. */
const partedPage = onceByObject((page: readonly Node[]): PartedPage => {
  const main = find(page, ({ name }) => name === 'main') ?? el('main');
  const inMain = [...elementsOf(main.children)];
  const list = inMain.find((element) => hasClass(element, 'references'));
  const inList = [...elementsOf(list?.children ?? [])];
  return {
    main,
    sections: byAttribute(inMain, 'data-section'),
    entries: byAttribute(inList, 'id'),
    roads: roadsByDocument(inList),
  };
});

function byAttribute(elements: readonly Element[], attribute: string): ReadonlyMap<string, Element> {
  return new Map(
    elements.flatMap((element) => {
      const value = element.attributes[attribute];
      return value === undefined ? [] : [[value, element] as const];
    }),
  );
}

/** New numbers by the old ones, in the order in which they are first cited. */
function numbersCited(text: readonly Node[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const cite of elementsOf(text)) {
    const old = numberOf(cite);
    if (old !== null && !numbers.has(old)) numbers.set(old, numbers.size + 1);
  }
  return numbers;
}

function numberOf(element: Element): string | null {
  const [number] = element.children;
  return element.name === 'a' && hasClass(element, 'cite') && typeof number === 'string' ? number : null;
}

/** The title of the handout is that of the section. */
function withoutHeading(children: readonly Node[]): Node[] {
  return children.filter((node) => typeof node === 'string' || !hasClass(node, 'heading'));
}

function adapted(element: Element, address: string, numbers: ReadonlyMap<string, number>): readonly Node[] {
  if (hasClass(element, ...LEFT_OUT) || element.name === 'script') return [];
  const { name, attributes, children } = element;
  const { id, href, ...others } = attributes;
  const number = numbers.get(numberOf(element) ?? '');
  const kept = {
    ...others,
    // The address of a claim is that of its page.
    ...(id === undefined || /^[cd]-/.test(id) ? {} : { id }),
    ...(href === undefined
      ? {}
      : { href: name === 'a' && /^(?:\.\/)?#/.test(href) ? address + href.replace('./', '') : href }),
  };
  if (number === undefined) return [{ name, attributes: kept, children }];
  const label = (attributes['aria-label'] ?? '').replace(/^Reference \d+/, `Reference ${number}`);
  return [{ name, attributes: { ...kept, 'aria-label': label }, children: [String(number)] }];
}

function referencesOf(
  { entries, roads }: PartedPage,
  numbers: ReadonlyMap<string, number>,
  adapt: (element: Element) => readonly Node[],
): Element[] {
  return [...numbers].flatMap(([old, number]) => {
    const entry = entries.get(`ref-${old}`);
    if (entry === undefined) return [];
    const own = mapElements(entry.children, adapt);
    const road = find(own, isRoads) === undefined ? roads.get(documentOf(entry) ?? '') : undefined;
    return [
      {
        name: 'li',
        attributes: { id: `ref-${number}` },
        children: road === undefined ? own : [...own, road],
      },
    ];
  });
}

/** The document of an entry, by the link with which it begins. */
function documentOf({ name, children }: Element): string | undefined {
  if (name !== 'li') return undefined;
  const link = find(children, ({ attributes }) => attributes['href']?.startsWith('/sources/') === true);
  return link?.attributes['href']?.split('/')[2];
}

/** The address of each document, which a page names once: beside the first reference to it, or in the list of documents. */
function roadsByDocument(list: readonly Element[]): ReadonlyMap<string, Element> {
  const roads = new Map<string, Element>();
  for (const element of list) {
    const document = element.attributes['data-roads'] ?? documentOf(element);
    const found = isRoads(element) ? element : element.name === 'li' ? find(element.children, isRoads) : undefined;
    if (document === undefined || found === undefined || roads.has(document)) continue;
    // The archived copy stands on the page of the document.
    const live = found.children.filter((node) => typeof node !== 'string' && hasClass(node, 'road-live'));
    if (live.length > 0) roads.set(document, { name: 'ul', attributes: { class: 'roads' }, children: live });
  }
  return roads;
}

function isRoads(element: Element): boolean {
  return hasClass(element, 'roads');
}
