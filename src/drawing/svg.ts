/**
 * Drawings as plain trees of elements, and their SVG text. Whatever comes from content is escaped here and nowhere else,
 * and numbers are rounded to a tenth of a unit, so that a picture stays small.
 */

/** `null`, `undefined` and `false` leave an attribute out; `true` writes it without a value. */
type AttributeValue = string | number | boolean | null | undefined;

export type Attributes = Readonly<Record<string, AttributeValue>>;

export interface SvgElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (SvgElement | string)[];
}

/** What may stand inside an element: elements, text (escaped when written), or nothing. */
export type Child = SvgElement | string | null | undefined | false | readonly Child[];

export type Point = readonly [x: number, y: number];

const NAME = /^[a-zA-Z][\w:.-]*$/;

/** An element with its attributes and children. Throws if a name could not be written as one. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly Child[]): SvgElement {
  for (const written of [name, ...Object.keys(attributes)])
    if (!NAME.test(written)) throw new Error(`"${written}" cannot be the name of an element or attribute.`);
  return { name, attributes, children: flat(children) };
}

/** The SVG text of an element and all that is in it. */
export function toSvg(element: SvgElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => attribute(name, value));
  const children = element.children.map((child) => (typeof child === 'string' ? escape(child) : toSvg(child)));
  const opening = `${element.name}${attributes.join('')}`;
  return children.length === 0 ? `<${opening}/>` : `<${opening}>${children.join('')}</${element.name}>`;
}

/** How many links an element holds. */
export function linksIn({ name, children }: SvgElement): number {
  return children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : linksIn(child)), name === 'a' ? 1 : 0);
}

/** The `d` of a path through points, closed or open. */
export function pathThrough(points: readonly Point[], closed = false): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  const line = others.map(([x, y]) => `L${round(x)} ${round(y)}`).join('');
  return `M${round(first[0])} ${round(first[1])}${line}${closed ? 'Z' : ''}`;
}

/** A number to a tenth of a unit. Throws on what is no number: a mark at NaN would vanish unseen. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`A drawing was given ${value} as a number.`);
  return Math.round(value * 10) / 10 + 0;
}

function flat(children: readonly Child[]): (SvgElement | string)[] {
  return children.flatMap((child) => {
    if (child === null || child === undefined || child === false) return [];
    return Array.isArray(child) ? flat(child as readonly Child[]) : [child as SvgElement | string];
  });
}

function attribute(name: string, value: AttributeValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return ` ${name}=""`;
  return ` ${name}="${escape(typeof value === 'number' ? String(round(value)) : value)}"`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
