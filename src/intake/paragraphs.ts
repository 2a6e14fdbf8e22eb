import type { Paragraph, Parents, PhrasingContent, RootContent } from 'mdast';

/** What a paragraph holds, and nothing else does but another of them. */
const INLINE: readonly string[] = [
  'break',
  'delete',
  'emphasis',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
];

/**
 * Puts the paragraphs back that the parser takes away: of a paragraph of nothing but components it leaves these alone, without
 * the spaces between them, as if each were a block. One that holds words was none: a block holds paragraphs, or nothing.
 *
 * @param parent whose children are looked at, and changed
 * @param text of which the tree was made
 */
export function restoreParagraphs(parent: Parents, text: string): void {
  if (!parent.children.some(isTakenOut)) return;
  const restored: RootContent[] = [];
  let open: Paragraph | null = null;
  for (const line of linesOf(parent.children, text)) {
    const [first] = line;
    if (!line.some(isTakenOut)) {
      restored.push(...line);
      open = null;
    } else {
      if (open === null || first === undefined || /\n[ \t>]*\n/.test(between(open, first, text))) {
        open = { type: 'paragraph', children: [] };
        restored.push(open);
      }
      for (const node of line) putInto(open, node, text);
    }
  }
  parent.children = restored as typeof parent.children;
}

/** Nodes that stand in one line of the text, line by line. */
function linesOf(nodes: readonly RootContent[], text: string): RootContent[][] {
  const lines: RootContent[][] = [];
  for (const node of nodes) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line === undefined || last === undefined || between(last, node, text).includes('\n')) lines.push([node]);
    else line.push(node);
  }
  return lines;
}

/** Whether a component was taken out of a paragraph: it holds words. */
function isTakenOut(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && INLINE.includes(node.children[0]?.type ?? '');
}

/** Puts a component behind what stands in a paragraph: with the spaces that were between them, or the end of the line. */
function putInto(paragraph: Paragraph, node: RootContent, text: string): void {
  const start = node.position?.start;
  const end = paragraph.position?.end;
  const space = end === undefined ? '' : between(paragraph, node, text);
  if (space !== '' && start !== undefined && end !== undefined) {
    const value = space.includes('\n') ? '\n' : space;
    paragraph.children.push({ type: 'text', value, position: { start: end, end: start } });
  }
  paragraph.children.push(inlineOf(node));
  if (node.position !== undefined) {
    paragraph.position = { start: paragraph.position?.start ?? node.position.start, end: node.position.end };
  }
}

function inlineOf(node: RootContent): PhrasingContent {
  if (node.type === 'mdxJsxFlowElement') return { ...node, type: 'mdxJsxTextElement' } as PhrasingContent;
  if (node.type === 'mdxFlowExpression') return { ...node, type: 'mdxTextExpression' } as PhrasingContent;
  return node as PhrasingContent;
}

function between(before: RootContent, after: RootContent, text: string): string {
  return text.slice(before.position?.end.offset, after.position?.start.offset);
}
