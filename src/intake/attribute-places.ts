import { placeWithin } from '../evidence/place.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { At } from '../evidence/model.ts';

type Place = Pick<At, 'line' | 'column'>;

/** An attribute with a value in quotation marks, or without a value, and what stands before it. */
const ATTRIBUTE = /\s*(?<name>[^\s=/>{"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/y;

/**
 * Where the attributes of a component begin, in their order. Code ends what is looked at, since only a parser knows where it
 * ends itself; behind it each attribute is said to stand where the component does.
 */
export function attributePlaces(
  { name, attributes, position }: MdxJsxFlowElement | MdxJsxTextElement,
  text: string,
): Place[] {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 };
  // To the parser a carriage return alone ends a line, too.
  const source = text.slice(start.offset, position?.end.offset).replaceAll(/\r(?!\n)/g, '\n');
  const place = { line: start.line, column: start.column };
  const places: Place[] = [];
  ATTRIBUTE.lastIndex = 1 + (name ?? '').length;
  for (const attribute of attributes) {
    const found = ATTRIBUTE.exec(source);
    const written = found?.groups?.['name'];
    if (found === null || attribute.type !== 'mdxJsxAttribute' || written !== attribute.name) break;
    places.push(placeWithin(source, found.index + found[0].indexOf(written), place));
  }
  while (places.length < attributes.length) places.push(place);
  return places;
}
