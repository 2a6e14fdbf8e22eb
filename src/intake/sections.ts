import { toString } from 'mdast-util-to-string';
import { slug } from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';

const WRITTEN_ID = /\[#(?<id>[a-z0-9-]+)\]\s*$/;

/**
 * The id of a heading: the one written at its end as `[#id]`, which is taken out of the text, or else a slug of its
 * words. A heading that is reworded keeps its address by being given its old id. The page that is made of the heading shows the id.
 */
export function takeHeadingId(heading: Heading): string {
  const id = takeWrittenId(heading) ?? slug(toString(heading));
  heading.data = { ...heading.data, hProperties: { id } };
  return id;
}

function takeWrittenId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const written = WRITTEN_ID.exec(last.value);
  if (written === null) return undefined;
  last.value = last.value.slice(0, written.index).trimEnd();
  return written.groups?.['id'];
}

/** Wraps each `h2`, with all that follows it, in a `<section>` of its id. */
export function inSections({ children }: Root): RootContent[] {
  const wrapped: RootContent[] = [];
  let open = wrapped;
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2) {
      open = [];
      wrapped.push(sectionOf(String(node.data?.hProperties?.['id']), open));
    }
    open.push(node);
  }
  return wrapped;
}

function sectionOf(id: string, children: RootContent[]): RootContent {
  const section = {
    type: 'section',
    children,
    data: { hName: 'section', hProperties: { 'aria-labelledby': id, 'data-section': id } },
  };
  // mdast has no node for a section; `hName` says what becomes of it.
  return section as unknown as RootContent;
}
