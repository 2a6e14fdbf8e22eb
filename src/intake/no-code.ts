import type { Root } from 'mdast';

/** What an author may write besides Markdown. */
const WRITTEN: readonly unknown[] = ['Claim', 'Retold', 'Shown', 'Disagreement', 'Chart'];

interface Attribute {
  type: string;
  value?: unknown;
}

interface AnyNode {
  type: string;
  name?: unknown;
  attributes?: unknown;
  children?: AnyNode[];
}

/**
 * Takes all code out of a text before a page is made of it. A build has stopped long before (see `not-prose`); the development
 * server goes on, and must show nothing that somebody else has written as code into a text that is only being reviewed.
 */
export function removeCode(tree: Root): void {
  strip(tree);
}

function strip(node: AnyNode): void {
  if (Array.isArray(node.attributes)) {
    node.attributes = (node.attributes as Attribute[]).filter(
      ({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string',
    );
  }
  if (node.children === undefined) return;
  node.children = node.children.filter(({ type, name }) => !type.startsWith('mdx') || WRITTEN.includes(name));
  for (const child of node.children) strip(child);
}
