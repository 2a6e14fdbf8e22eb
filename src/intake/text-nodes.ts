import { toHast, type Handler } from 'mdast-util-to-hast';
import { find, html } from 'property-information';
import { el, type Node } from '../html/tree.ts';
import { inSections } from './sections.ts';
import { withTermLinks } from './term-links.ts';
import { walk } from './walk.ts';
import type { Nodes, Properties } from 'hast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Definition, Root } from 'mdast';
import type { Evidence } from '../evidence/model.ts';

/** What an author writes besides Markdown: it goes through as it is, and whoever shows it makes of it what is seen. */
const asItIs: Handler = (state, node: MdxJsxTextElement) => ({ ...node, children: state.all(node) });
const COMPONENTS = { mdxJsxFlowElement: asItIs, mdxJsxTextElement: asItIs };

/**
 * What a page shows of a text: elements of HTML, with sections around their headings and links at terms, and elements that bear
 * the names of components.
 *
 * @param path of the file that the text was read from, `content/explainers/toll.mdx`
 * @param text as the intake has read it; it is not changed
 */
export function textNodes(path: string, text: Root, evidence: Evidence): readonly Node[] {
  return withTermLinks(nodesOf(asHast(text)), path, evidence);
}

/**
 * The package first looks for the addresses of links that stand somewhere else in the text, which takes half of its time (see
 * `walk`). So it is given a text that holds only these, and in its place makes the whole one.
 */
function asHast(text: Root): Nodes {
  const whole: Root = { type: 'root', children: inSections(text) };
  const root: Handler = (state) => state.wrap(state.all(whole));
  return toHast({ type: 'root', children: definitionsIn(text) }, { handlers: { ...COMPONENTS, root } });
}

function definitionsIn(text: Root): Definition[] {
  const found: Definition[] = [];
  walk(text, (node) => {
    if (node.type === 'definition') found.push(node);
  });
  return found;
}

function nodesOf(node: Nodes): readonly Node[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'root':
      return childrenOf(node);
    case 'element':
      return [el(node.tagName, attributesOf(node.properties), ...childrenOf(node))];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [el(node.name ?? '', writtenAttributes(node.attributes), ...childrenOf(node))];
    default:
      return [];
  }
}

function childrenOf({ children }: { readonly children: readonly unknown[] }): Node[] {
  return children.flatMap((child) => nodesOf(child as Nodes));
}

function attributesOf(properties: Properties): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [find(html, name).attribute, attributeText(value)]),
  );
}

function attributeText(value: Properties[string]): string | undefined {
  if (value === null || value === undefined || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function writtenAttributes(attributes: MdxJsxTextElement['attributes']): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
