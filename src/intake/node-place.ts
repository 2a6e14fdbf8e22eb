import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { At } from '../evidence/model.ts';

interface Placed {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** Where a node of a Markdown tree begins. */
export function placeOf(file: string, node: Placed | MdxJsxExpressionAttribute): At {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The first character of an attribute's value: behind its name, the equals sign and the quotation mark. */
export function valuePlace(file: string, attribute: MdxJsxAttribute): At {
  const at = placeOf(file, attribute);
  return { ...at, column: at.column + attribute.name.length + 2 };
}
