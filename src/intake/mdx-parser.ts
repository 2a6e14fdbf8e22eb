import { mdxToMdast, type Features } from 'satteri';
import { attributePlaces } from './attribute-places.ts';
import { restoreParagraphs } from './paragraphs.ts';
import { walk } from './walk.ts';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Line and column, from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a text is not valid MDX, and where: line and column from 1. */
export class InvalidMdx extends Error {
  readonly line: number;
  readonly column: number;

  constructor(reason: string, { line, column }: Place) {
    super(reason);
    this.name = 'InvalidMdx';
    this.line = line;
    this.column = column;
  }
}

const START = { line: 1, column: 1 };

/** Of GitHub's additions to Markdown a text needs tables; where nothing can begin one, the others are left out as well. */
const PLAIN: Features = { frontmatter: false, gfm: false };
const WITH_TABLES: Features = { frontmatter: false, gfm: { footnotes: false } };

/** How the parser tells of an error: its place, what is wrong, and a name for that. */
const TOLD = /^(?:(?<line>\d+):(?<column>\d+): )?(?<reason>.*?)(?: \([a-z-]+:[a-z-]+\))?$/s;

/**
 * The tree of an MDX text, as the reference parser of MDX would give it: components among words stand in paragraphs, and
 * attributes know their places. Code is found, but not read.
 *
 * @throws InvalidMdx if the text is not valid MDX
 */
export function parseMdx(text: string): Root {
  const tree = treeOf(text);
  walk(tree, (node) => {
    if (isNoTable(node)) throw notOurs(node);
    if ('children' in node) restoreParagraphs(node, text);
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!isClosed(node, text)) throw crossed(node);
    for (const [index, place] of attributePlaces(node, text).entries()) {
      const attribute = node.attributes[index];
      if (attribute !== undefined) attribute.position = { start: place, end: place };
    }
  });
  return tree;
}

function treeOf(text: string): Root {
  try {
    return mdxToMdast(text, { features: text.includes('|') ? WITH_TABLES : PLAIN }) as Root;
  } catch (error) {
    const {
      line = '1',
      column = '1',
      reason,
    } = TOLD.exec(error instanceof Error ? error.message : String(error))?.groups ?? {};
    const place = { line: Number(line), column: Number(column) };
    const tag = textFrom(text, place);
    throw new InvalidMdx(
      commentAt(tag) ?? typographicMarkAt(tag) ?? inPlainWords(reason) ?? reason ?? String(error),
      place,
    );
  }
}

/** A tag up to the first value that stands between typographic quotation marks. */
const TYPOGRAPHIC = /^<\p{Lu}\w*(?:\s+[\w-]+="[^"]*")*\s+(?<name>[\w-]+)=[“”„‟«»‘’]/u;

function textFrom(text: string, { line, column }: Place): string {
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
}

function commentAt(tag: string): string | null {
  return tag.startsWith('<!--') ? 'texts have no comments; take it out, or say it in the message of the commit' : null;
}

/** What the parser says in words of its own: a component goes on into the next paragraph or is not closed; braces stand in the text. */
function inPlainWords(reason = ''): string | null {
  if (reason.startsWith('Could not parse expression'))
    return 'braces would hold code; as text a brace takes a backslash, \\{, and the id of a section stands in brackets, [#civilians]';
  const name = /^Expected a closing tag for `<(\w+)>`.* before the end of `paragraph`/.exec(reason)?.[1];
  return name === undefined ? null : `<${name}> is not closed with </${name}> in the paragraph that it begins in`;
}

/** What is wrong with a tag where the parser cannot tell because of typographic quotation marks; null where they are not it. */
function typographicMarkAt(tag: string): string | null {
  const { name } = TYPOGRAPHIC.exec(tag)?.groups ?? {};
  return name === undefined
    ? null
    : `the value of ${name} stands between typographic quotation marks; write straight ones, ${name}="…"`;
}

/** Whether GitHub reads a node so and Markdown does not. A "~" before a number must not strike words out where there is a table, and only there. */
function isNoTable(node: Nodes): boolean {
  return node.type === 'delete' || (node.type === 'listItem' && typeof node.checked === 'boolean');
}

function notOurs({ type, position }: Nodes): InvalidMdx {
  const what =
    type === 'delete' ? '"~" would strike words out; write \\~ for the sign itself' : '"[ ]" would make a box to tick';
  return new InvalidMdx(what, position?.start ?? START);
}

/**
 * Whether a component ends with its own closing tag. One that crosses another mark, as in `*a <Claim>b* c</Claim>`, is ended by
 * the parser where that mark ends, and would lose words in silence.
 */
function isClosed({ name, position }: MdxJsxFlowElement | MdxJsxTextElement, text: string): boolean {
  const source = text.slice(position?.start.offset, position?.end.offset);
  const tag = source.slice(source.lastIndexOf('<')).replace(/\s/g, '');
  return source.endsWith('/>') || tag === `</${name ?? ''}>`;
}

function crossed({ name, position }: MdxJsxFlowElement | MdxJsxTextElement): InvalidMdx {
  const tag = name ?? '';
  return new InvalidMdx(
    `Expected a closing tag </${tag}> before the end of what <${tag}> stands in`,
    position?.start ?? START,
  );
}
