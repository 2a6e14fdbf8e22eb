import type { Node } from '../html/tree.ts';

/** Elements whose edges end a line, so that white space beside them shows nowhere. */
const BLOCKS = new Set([
  ...[
    'article',
    'aside',
    'blockquote',
    'br',
    'dd',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
    'footer',
    'g',
    'h1',
    'h2',
  ],
  ...['h3', 'h4', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'section', 'summary', 'svg', 'table', 'tbody', 'td'],
  ...['text', 'th', 'thead', 'title', 'tr', 'ul'],
]);

/** Stands for the edge of a block among texts. */
const EDGE = '\0';

/** White space as a browser shows it: a run is one space; none at the edges of a block, and none before a stop. */
export function foldSpaces(nodes: readonly Node[]): Node[] {
  const folded = foldTexts(textsAndEdges(nodes));
  let next = 0;
  const put = (each: readonly Node[]): Node[] =>
    each.flatMap((node): Node[] => {
      if (typeof node === 'string') {
        const text = folded[next++] ?? '';
        return text === '' ? [] : [text];
      }
      const edge = BLOCKS.has(node.name) ? 1 : 0;
      next += edge;
      const children = put(node.children);
      next += edge;
      return [{ ...node, children }];
    });
  return put(nodes);
}

function textsAndEdges(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    const within = textsAndEdges(node.children);
    return BLOCKS.has(node.name) ? [EDGE, ...within, EDGE] : within;
  });
}

function foldTexts(texts: readonly string[]): string[] {
  const folded = texts.map((text) => text.replace(/[ \t\r\n]+/g, ' '));
  let before = EDGE;
  for (const [index, text] of folded.entries()) {
    const kept = text.startsWith(' ') && (before === EDGE || before.endsWith(' ')) ? text.slice(1) : text;
    folded[index] = kept;
    if (kept !== '') before = kept;
  }
  let after = EDGE;
  for (let index = folded.length - 1; index >= 0; index--) {
    const text = folded[index] ?? '';
    const kept = text.endsWith(' ') && (after === EDGE || /^[.,;:]/.test(after)) ? text.slice(0, -1) : text;
    folded[index] = kept;
    if (kept !== '') after = kept;
  }
  return folded;
}
