import { toString } from 'mdast-util-to-string';
import { slug } from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

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

/** What looks like a written id and is none: it would stand in the heading as words. */
const NO_ID = /\[#(?<id>[^\]]*)\]\s*$/;

/** What is wrong with a heading whose id has been taken. The title of a page is its only heading of the first rank. */
export function faultsOfHeading(heading: Heading, at: At): Finding[] {
  if (heading.depth !== 2 && heading.depth !== 3) {
    const message = `A heading with ${'#'.repeat(heading.depth)} has no place on a page: its title stands in the front matter.`;
    return [{ code: 'not-prose', at, message, help: 'Write ## before a section, and ### before a part of one.' }];
  }
  const id = NO_ID.exec(toString(heading))?.groups?.['id'];
  if (id === undefined) return [];
  const message = `"${id}" cannot be the id of a section: it becomes part of an address.`;
  const asId = slug(id);
  const example = asId === '' ? 'one-or-two-words' : asId;
  return [
    { code: 'wrong-value', at, message, help: `Use lower-case words and digits joined by "-", as in [#${example}].` },
  ];
}

/** The finding of a paragraph that was meant as a heading; null where it was not. */
export function meantAsHeading(paragraph: string, at: At): Finding | null {
  const marks = /^#{1,6}(?=\p{L})/u.exec(paragraph)?.[0];
  if (marks === undefined) return null;
  const message = `These words would stand on the page with ${marks} before them, and begin no section.`;
  return {
    code: 'not-prose',
    at,
    message,
    help: `Put a space behind ${marks}. A sign that is meant as text takes a backslash: \\#.`,
  };
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
