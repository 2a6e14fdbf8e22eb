import { el, find, hasClass, markup, textOf, type Node } from '../html/tree.ts';

interface Picture {
  /** A whole SVG file. */
  readonly svg: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** The colours that style sheets of the site give it, in grey. */
const STYLE = `
text { font-family: Arial, 'Noto Sans', sans-serif; fill: #111; }
.map-sea { fill: #e4e4e4; }
.map-land, .map-syria, .line-name rect { fill: #fff; }
.map-coast, .line.is-road { stroke: #555; }
.map-border { stroke: #555; stroke-dasharray: 5 3; }
.map-surroundings text { fill: #444; letter-spacing: .08em; }
`;

/** The outline map of a built sheet as a picture of its own: platforms for learning let no drawing stand within a text. */
export function outlinePicture(page: readonly Node[]): Picture | null {
  const outlines = find(page, (element) => hasClass(element, 'map-outlines'));
  const place = find(page, (element) => hasClass(element, 'outline-wide'));
  const map = find(place?.children ?? [], ({ name }) => name === 'svg');
  if (outlines === undefined || map === undefined) return null;
  const { viewBox, width, height } = map.attributes;
  const size = { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height };
  const words = ['title', 'desc'].map((name) => textOf([find(map.children, (element) => element.name === name) ?? '']));
  return {
    svg: `${markup([el('svg', size, el('style', {}, STYLE), ...outlines.children, ...map.children)])}\n`,
    alt: words.join('. '),
  };
}
