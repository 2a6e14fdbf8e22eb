/** Content of the book as XHTML of an EPUB. */
import { withAddresses, type Target } from '../../plain/links.ts';
import { el, escapeText, hasClass, mapElements, markup, type Element, type Node } from '../../html/tree.ts';

interface Page {
  readonly title: string;
  /** What the page is in the book: `bodymatter`, `frontmatter`, `backmatter`. */
  readonly type: string;
  readonly body: readonly Node[];
}

/** A whole file. */
export function xhtmlFile({ title, type, body }: Page): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head>
<meta charset="utf-8"/>
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body epub:type="${type}">
${markup(body)}
</body>
</html>
`;
}

/** Name of the file of a chapter, or of a page of the book's own. */
export function fileOf(id: string): string {
  return `${id}.xhtml`;
}

/** The address of a place of the book in its files. */
function addressIn({ chapter, anchor }: Target, from: string): string {
  if (chapter === from && anchor !== '') return `#${anchor}`;
  return `${fileOf(chapter)}${anchor === '' ? '' : `#${anchor}`}`;
}

/** Content with what EPUB has names for: notes and the ways to them and back, languages, pictures. */
export function epubContent(content: readonly Node[], chapter: string): Node[] {
  return mapElements(
    withAddresses(content, (target) => addressIn(target, chapter)),
    (element) => [named(element)],
  );
}

function named(element: Element): Element {
  const { name, attributes, children } = element;
  if (name === 'svg') return picture(element);
  if (name === 'a' && hasClass(element, 'cite') && attributes['href']?.startsWith('#') === true)
    return el(name, { ...attributes, 'epub:type': 'noteref', role: 'doc-noteref' }, ...children);
  if (name === 'section' && hasClass(element, 'references'))
    return el(name, { ...attributes, 'epub:type': 'endnotes', role: 'doc-endnotes' }, ...children);
  if (hasClass(element, 'ref-back')) return el(name, attributes, ...children.map(backlink));
  if (attributes['lang'] !== undefined) return el(name, { ...attributes, 'xml:lang': attributes['lang'] }, ...children);
  return element;
}

function backlink(node: Node): Node {
  if (typeof node === 'string' || node.name !== 'a') return node;
  return el(node.name, { ...node.attributes, 'epub:type': 'backlink', role: 'doc-backlink' }, ...node.children);
}

/** Room for what a chart draws beyond its frame, which the site's style sheet lets overflow. */
const MARGIN = 10;

/**
 * A drawing on a ground of its own: whatever colours a reader has chosen for the page, its lines stand out. Signs within a
 * line of text take the colour of the text.
 */
function picture(svg: Element): Element {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...svg.attributes };
  if (!hasClass(svg, 'chart-panel')) return { ...svg, attributes };
  const [x = 0, y = 0, width = 0, height = 0] = (svg.attributes['viewBox'] ?? '').split(' ').map(Number);
  const frame = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(String);
  const [left = '', top = '', wide = '', high = ''] = frame;
  const ground = el('rect', { class: 'ground', x: left, y: top, width: wide, height: high, fill: '#fdfaf3' });
  // The name of a picture comes first in it.
  const [title, ...drawing] = svg.children;
  return {
    ...svg,
    attributes: { ...attributes, viewBox: frame.join(' ') },
    children: [...(title === undefined ? [] : [title]), ground, ...drawing],
  };
}
