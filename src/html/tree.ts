import { Parser } from 'htmlparser2';

/** An element of a page as plain data. Text is a string, with its entities resolved. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** Elements that have no content. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** An element; attributes that are undefined are left out. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Node[]
): Element {
  const written: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written[key] = value;
  }
  return { name, attributes: written, children };
}

/** Is told of an attribute: its name, and where in the text it begins and where it has ended. */
export type SeeAttribute = (name: string, start: number, end: number) => void;

/** Reads an HTML text. Names of SVG keep their capitals. */
export function parseHtml(html: string, see: SeeAttribute = () => undefined): Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  const parser = new Parser(
    {
      onattribute: (name) => see(name, parser.startIndex, parser.endIndex),
      onopentag: (name, attributes) => {
        const children: Node[] = [];
        open.at(-1)?.push({ name, attributes: { ...attributes }, children });
        open.push(children);
      },
      onclosetag: () => {
        open.pop();
      },
      ontext: (text) => {
        const siblings = open.at(-1);
        const last = siblings?.at(-1);
        // An entity comes as a text of its own.
        if (siblings !== undefined && typeof last === 'string') siblings[siblings.length - 1] = last + text;
        else siblings?.push(text);
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.write(html);
  parser.end();
  return root;
}

/**
 * The markup of nodes, which is good XHTML and good HTML alike.
 *
 * @param valueOf what is written as the value of an attribute
 */
export function markup(
  nodes: readonly Node[],
  valueOf: (value: string, attribute: string) => string = (value) => value,
): string {
  let written = '';
  for (const node of nodes) {
    if (typeof node === 'string') {
      written += escapeText(node);
      continue;
    }
    const { name, attributes, children } = node;
    written += `<${name}`;
    for (const key in attributes) written += ` ${key}="${escapeText(valueOf(attributes[key] ?? '', key), true)}"`;
    written += VOID.has(name) ? '/>' : `>${markup(children, valueOf)}</${name}>`;
  }
  return written;
}

/** @param isAttribute whether it stands between quotation marks */
export function escapeText(text: string, isAttribute = false): string {
  if (!/[&<>"]/.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return isAttribute ? escaped.replaceAll('"', '&quot;') : escaped;
}

/** The words of nodes, white space folded. */
export function textOf(nodes: readonly Node[]): string {
  const whole = (each: readonly Node[]): string =>
    each.map((node) => (typeof node === 'string' ? node : whole(node.children))).join('');
  return whole(nodes).replace(/\s+/g, ' ').trim();
}

/** Every element among nodes and within them, in reading order. */
export function* elementsOf(nodes: readonly Node[]): Generator<Element> {
  // A generator within a generator for each step down would hand every element up through all of them.
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') continue;
    yield node;
    for (const child of node.children.toReversed()) waiting.push(child);
  }
}

/** The first element that fits, or undefined. */
export function find(nodes: readonly Node[], fits: (element: Element) => boolean): Element | undefined {
  for (const element of elementsOf(nodes)) if (fits(element)) return element;
  return undefined;
}

/**
 * The same nodes with every element, from the innermost outwards, changed into what `change` answers: another element,
 * several nodes, or none.
 */
export function mapElements(nodes: readonly Node[], change: (element: Element) => readonly Node[]): Node[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [node] : change({ ...node, children: mapElements(node.children, change) }),
  );
}

/** Whether an element bears one of these classes. */
export function hasClass({ attributes }: Element, ...classes: readonly string[]): boolean {
  const borne = attributes['class']?.split(/\s+/);
  return borne !== undefined && classes.some((name) => borne.includes(name));
}
