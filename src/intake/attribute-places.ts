import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Component = MdxJsxFlowElement | MdxJsxTextElement;
type Point = NonNullable<Component['position']>['start'];

/** An attribute with a value in quotation marks, or without a value, and what stands before it. */
const ATTRIBUTE = /\s*(?<name>[^\s=/>{"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/y;

/**
 * Where the attributes of a component begin, in their order. Code ends what is looked at, since only a parser knows where it
 * ends itself; behind it each attribute is said to stand where the component does.
 */
export function attributePlaces({ name, attributes, position }: Component, text: string): Point[] {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 };
  const source = text.slice(start.offset, position?.end.offset);
  const places: Point[] = [];
  ATTRIBUTE.lastIndex = 1 + (name ?? '').length;
  for (const attribute of attributes) {
    const found = ATTRIBUTE.exec(source);
    const written = found?.groups?.['name'];
    if (found === null || attribute.type !== 'mdxJsxAttribute' || written !== attribute.name) break;
    places.push(pointAt(found.index + found[0].indexOf(written), source, start));
  }
  while (places.length < attributes.length) places.push(start);
  return places;
}

function pointAt(offset: number, source: string, start: Point): Point {
  const lineStart = source.lastIndexOf('\n', offset) + 1;
  if (lineStart === 0) return { line: start.line, column: start.column + offset };
  return { line: start.line + source.slice(0, offset).split('\n').length - 1, column: offset - lineStart + 1 };
}
