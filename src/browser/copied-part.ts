/** A part of a page as it is pasted elsewhere: its words with numbered references, as rich text with links and as plain text. */
import { addressForOthers } from './address-for-others.ts';
import { documentOfReference, roadsOfDocument } from './reference-document.ts';
import { make } from './nodes.ts';

export interface CopiedPart {
  readonly html: string;
  readonly text: string;
}

/** What a pasted text keeps; everything else is only its words. */
const KEPT = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'h2',
  'h3',
  'table',
  'caption',
  'tr',
  'th',
  'td',
  'strong',
  'em',
  'i',
  'q',
  'sup',
  'a',
  'br',
]);
const BLOCKS = 'p, li, h2, h3, caption, tr, figcaption, dt, dd';
const LEFT_OUT =
  '.permalink, .share, .former-id, .past-picture, .outside-note, .legend, .evidence-switch, svg, script, button, input, [hidden]';

/** What a part is taken from. */
interface About {
  readonly title: string;
  readonly from: string;
  /** Absolute, or null where nobody else could open it. */
  readonly address: string | null;
}

/** @param part the element whose words are copied; it is left as it is */
export function copiedPart(part: Element, about: About): CopiedPart {
  const { copy, numbers } = withWrittenCitations(part);
  const references = [...numbers].map(([old, number]) => ({ number, ...referenceOf(old) }));
  const isTitled = about.title === '' || part.querySelector('h1, h2')?.textContent === about.title;
  const title = isTitled ? [] : [make('h2', '', about.title)];
  return {
    html: richText(make('div', '', ...title, copy, ...richReferences(references), closingOf(about))),
    text: [
      ...(about.title === '' ? [] : [about.title]),
      plainText(copy, about.title),
      ...plainReferences(references),
      `${about.from}. ${about.address ?? ''}`.trimEnd(),
    ].join('\n\n'),
  };
}

/** A copy of a part in which citations and signs are words in brackets, numbered anew from 1; the new numbers by the old ones. */
function withWrittenCitations(part: Element): { copy: Element; numbers: ReadonlyMap<string, number> } {
  const copy = part.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const sign of copy.querySelectorAll<HTMLAnchorElement>('a.differ'))
    sign.replaceWith(' ', linkTo(sign.href, `[${wordsOf(sign)}]`));
  const numbers = new Map<string, number>();
  for (const cite of copy.querySelectorAll<HTMLAnchorElement>('a.cite')) {
    const old = cite.textContent.trim();
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    cite.replaceWith(linkTo(cite.href, `[${number}]`));
  }
  return { copy, numbers };
}

function closingOf({ from, address }: About): HTMLElement {
  return make('p', '', `${from}.`, ...(address === null ? [] : [' ', linkTo(address, address)]));
}

function richReferences(references: readonly NumberedReference[]): HTMLElement[] {
  if (references.length === 0) return [];
  const entries = references.map(({ name, page, live, care }) =>
    make('li', '', linkTo(page, name), care, ...(live === null ? [] : ['. ', linkTo(live, live)])),
  );
  return [make('h3', '', 'References'), make('ol', '', ...entries)];
}

function plainReferences(references: readonly NumberedReference[]): string[] {
  if (references.length === 0) return [];
  const lines = references.map(({ number, name, care, live, page }) =>
    `[${number}] ${name}${care}. ${live ?? addressForOthers(page) ?? ''}`.trimEnd(),
  );
  return ['References', lines.join('\n')];
}

function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = make('a', '', words);
  link.href = address;
  return link;
}

interface Reference {
  readonly name: string;
  /** That it is to be read with care, with a space before it; empty where it is not. */
  readonly care: string;
  /** Addresses of the passage on this site, and of the document; null where it has none. */
  readonly page: string;
  readonly live: string | null;
}

interface NumberedReference extends Reference {
  /** In the copy. */
  readonly number: number;
}

/** What the list of references of the page says under a number. */
function referenceOf(number: string): Reference {
  const entry = document.getElementById(`ref-${number}`);
  const name = entry?.querySelector<HTMLAnchorElement>('.ref-name a');
  const weak = entry?.querySelector('.ref-weak');
  const id = documentOfReference(entry);
  const roads = (entry?.querySelector('.roads') ?? roadsOfDocument(id))?.querySelector('.road-live a');
  return {
    name: wordsOf(name),
    care: weak === null || weak === undefined ? '' : ` ${wordsOf(weak)}`,
    page: name?.href ?? '',
    live: roads instanceof HTMLAnchorElement ? roads.href : null,
  };
}

function wordsOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/[\s\u2060]+/g, ' ').trim();
}

/** Its blocks, parted by empty lines; items of lists stand close. */
function plainText(part: Element, title: string): string {
  const blocks = [...part.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  const lines = (blocks.length === 0 ? [part] : blocks).map((block) => {
    if (block instanceof HTMLTableRowElement) return [...block.cells].map(wordsOf).join(' | ');
    return block.matches('li') ? `- ${wordsOf(block)}` : wordsOf(block);
  });
  return lines
    .filter((line) => line !== '' && line !== '-' && line !== title)
    .join('\n\n')
    .replace(/(^- .*)\n\n(?=- )/gm, '$1\n');
}

/** Its words with what a pasted text keeps of their form. */
export function richText(root: Element): string {
  return [...root.childNodes].map(cleanNode).join('');
}

function cleanNode(node: Node): string {
  if (node instanceof Text) return escapeText(node.data.replace(/\u2060/g, ''));
  if (!(node instanceof Element)) return '';
  const name = node.localName;
  const inside = richText(node);
  if (!KEPT.has(name)) return inside;
  const address = (node instanceof HTMLAnchorElement ? addressForOthers(node.href) : null) ?? '';
  if (name === 'a' && address === '') return inside;
  const href = address === '' ? '' : ` href="${escapeText(address)}"`;
  return name === 'br' ? '<br>' : `<${name}${href}>${inside}</${name}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
