import { toString } from 'mdast-util-to-string';
import { slug } from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import type { Processor } from 'unified';

const WRITTEN_ID = /\[#(?<id>[a-z0-9-]+)\]\s*$/;

/**
 * The id of a heading: the one written at its end as `[#id]`, which is taken out of the text, or else a slug of its
 * words. A heading that is reworded keeps its address by being given its old id.
 */
export function takeHeadingId(heading: Heading): string {
  const last = heading.children.at(-1);
  if (last?.type === 'text') {
    const written = WRITTEN_ID.exec(last.value);
    if (written?.groups?.['id'] !== undefined) {
      last.value = last.value.slice(0, written.index).trimEnd();
      return written.groups['id'];
    }
  }
  return slug(toString(heading));
}

/** Gives every `h2` and `h3` its id and wraps each `h2`, with all that follows it, in a `<section>`. */
export function remarkSections(): (tree: Root) => void {
  return (tree) => {
    const children: RootContent[] = [];
    let open: RootContent[] = children;
    for (const node of tree.children) {
      if (node.type === 'heading' && (node.depth === 2 || node.depth === 3)) {
        const id = takeHeadingId(node);
        node.data = { ...node.data, hProperties: { id } };
        if (node.depth === 2) {
          open = [];
          children.push(sectionOf(id, open));
        }
      }
      open.push(node);
    }
    tree.children = children;
  };
}

function sectionOf(id: string, children: RootContent[]): RootContent {
  const section = {
    type: 'section',
    children,
    data: { hName: 'section', hProperties: { 'aria-labelledby': id, 'data-section': id } },
  };
  // mdast has no node for a section; `hName` tells remark-rehype what to make of it.
  return section as unknown as RootContent;
}

/** What a paragraph is called while MDX takes paragraphs of components apart. */
const HELD = 'heldParagraph';

interface AnyNode {
  type: string;
  children?: AnyNode[];
}

/**
 * Keeps paragraphs that consist of claims alone. MDX takes a paragraph that holds nothing but components apart and
 * drops the spaces between them; under another name it leaves it alone, and the name is given back afterwards.
 */
export function remarkClaimParagraphs(this: Processor): (tree: Root) => void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  (data.fromMarkdownExtensions ??= []).push({ transforms: [(tree: AnyNode) => rename(tree, 'paragraph', HELD)] });
  return (tree) => rename(tree, HELD, 'paragraph');
}

function rename(node: AnyNode, from: string, to: string): void {
  if (node.type === from) node.type = to;
  for (const child of node.children ?? []) rename(child, from, to);
}
