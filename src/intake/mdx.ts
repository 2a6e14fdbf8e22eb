import { toString } from 'mdast-util-to-string';
import { ID } from '../evidence/ids.ts';
import { readAttributes } from './attributes.ts';
import { readCitations, readExceptions } from './citations.ts';
import { linkWithoutWords, readLink, unsafeImage } from './links.ts';
import { tooMuchMarkup } from './markup-limits.ts';
import { InvalidMdx, parseMdx } from './mdx-parser.ts';
import { removeCode } from './no-code.ts';
import { placeOf } from './node-place.ts';
import { isPanel, readPanel } from './panels.ts';
import { isRetold, readRetold, type Retold } from './retold.ts';
import { notProse } from './not-prose.ts';
import { faultsOfHeading, meantAsHeading, takeHeadingId } from './sections.ts';
import { isShownClaim, readShownClaim } from './shown-claims.ts';
import { notSeen, unseenIn } from './unseen.ts';
import { walk } from './walk.ts';
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { At, InnerLink, LooseText, Panel, Section, WrittenClaim } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What an MDX text holds. */
export interface MdxText {
  /** The text itself, of which a page is made: without code and places; null where it could not be read. */
  text: Root | null;
  readonly sections: Section[];
  readonly claims: WrittenClaim[];
  readonly panels: Panel[];
  readonly retold: Retold[];
  readonly links: InnerLink[];
  readonly loose: LooseText[];
  readonly findings: Finding[];
}

const CLAIM = {
  names: ['id', 'on', 'disputed', 'except'],
  called: 'This claim',
  takes: 'A claim takes only plain text in id="…", on="…", disputed="…" and except="…".',
  ifDouble: { on: 'Put all citations into one on="…", separated by spaces.' },
};

/** What stands within the sentences of a block. */
const IN_LINE: readonly string[] = ['delete', 'emphasis', 'link', 'linkReference', 'strong'];

/** After this the next word begins a sentence. */
const ENDS_SENTENCE = /[.!?:][”’)]?\s*$/u;

/** Findings after which nothing of a text was read. */
const UNREAD: readonly Finding['code'][] = ['unreadable', 'too-large', 'too-deep'];

/** Whether a text could not be read at all, so that what it holds is not known. */
export function isUnread(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => UNREAD.includes(code));
}

/** Reads the sections, claims and inner links of an MDX text that will stand at `page`. */
export function readMdx(file: string, text: string, page: string): MdxText {
  const found: MdxText = {
    text: null,
    sections: [],
    claims: [],
    panels: [],
    retold: [],
    links: [],
    loose: [],
    findings: [],
  };
  const tooMuch = tooMuchMarkup(file, text);
  if (tooMuch !== null) {
    found.findings.push(tooMuch);
    return found;
  }
  let tree: Root;
  try {
    tree = parseMdx(text);
  } catch (error) {
    found.findings.push(unreadable(file, error));
    return found;
  }
  let section: string | null = null;
  /** The loose words before, and the block that they stand in; a claim or another component ends them. */
  let before: { readonly block: Parents | null; readonly words: string } = { block: null, words: '' };
  const see = (node: Nodes, parents: readonly Parents[]): void => {
    const at = placeOf(file, node);
    if (node.type.startsWith('mdx')) before = { block: null, words: '' };
    if (node.type === 'text' || node.type === 'inlineCode') {
      // Written as &#x200B; it is none in the file, and is one on the page.
      const index = unseenIn(node.value);
      if (index !== null) found.findings.push(notSeen(node.value, index, at));
    }
    if (node.type === 'paragraph') {
      const heading = meantAsHeading(text.slice(node.position?.start.offset), at);
      if (heading !== null) found.findings.push(heading);
    }
    if ((node.type === 'link' || node.type === 'linkReference') && toString(node).trim() === '')
      found.findings.push(linkWithoutWords(node.type === 'link' ? node.url : node.identifier, at));
    if (node.type === 'heading') {
      const id = takeHeadingId(node);
      found.findings.push(...faultsOfHeading(node, at));
      if (node.depth !== 2 && node.depth !== 3) return;
      section = id;
      found.sections.push({ id, title: toString(node), depth: node.depth, at });
    } else if (node.type === 'link' || node.type === 'definition') {
      readLink(node.url, page, at, found);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      found.findings.push(unsafeImage(at));
    } else if (
      (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') &&
      !parents.some((parent) => isClaim(parent) || isRetold(parent) || parent.type === 'heading')
    ) {
      const block = parents.findLast(({ type }) => !IN_LINE.includes(type)) ?? null;
      const continues = block === before.block && !ENDS_SENTENCE.test(before.words);
      found.loose.push({ text: node.value, continues, leadsTo: pageOfLink(parents, page), at });
      before = { block, words: node.value };
    } else if (isPanel(node)) {
      const topLevel = parents.every((parent) => parent.type === 'root');
      const { panel, findings } = readPanel(node, { file, topLevel, claimsBefore: found.claims.length });
      found.findings.push(...findings);
      if (panel !== null) found.panels.push(panel);
    } else if (isRetold(node)) {
      readRetold(node, { file, isWithin: parents.some((parent) => isClaim(parent) || isRetold(parent)) }, found);
    } else if (isShownClaim(node)) {
      const isFree = !parents.some((parent) => isClaim(parent) || ['link', 'heading'].includes(parent.type));
      const isAlone = parents.every((parent) => parent.type === 'root');
      const { panel, findings } = readShownClaim(node, { file, isFree, isAlone, claimsBefore: found.claims.length });
      found.findings.push(...findings);
      if (panel !== null) found.panels.push(panel);
    } else if (isCode(node)) {
      found.findings.push(notProse(node, at));
    } else if (isClaim(node)) {
      if (parents.some(isClaim)) found.findings.push(nestedClaim(at));
      if (
        node.type === 'mdxJsxFlowElement' ||
        parents.some((parent) => parent.type === 'link' || parent.type === 'heading')
      ) {
        found.findings.push(misplacedClaim(at));
      }
      readClaim(node, { file, page, section, at }, found);
    }
  };
  walk(tree, see, (node) => {
    node.position = undefined;
  });
  removeCode(tree);
  found.text = tree;
  return found;
}

/** Where the link leads that words stand in, if they stand in one and it stays within the site. */
function pageOfLink(parents: readonly Parents[], page: string): string | null {
  const link = parents.find((parent) => parent.type === 'link');
  if (link === undefined) return null;
  const [address = ''] = link.url.split('#');
  if (address === '') return page;
  return address.startsWith('/') ? address : null;
}

function isClaim(node: { type: string; name?: unknown }): node is Element {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Claim';
}

/** Anything of MDX that is neither Markdown nor one of ours: it would escape the checks, or break the build without a place. */
function isCode(node: { type: string }): boolean {
  return node.type.startsWith('mdx') && !isClaim(node);
}

function readClaim(
  element: Element,
  where: { file: string; page: string; section: string | null; at: At },
  found: MdxText,
): void {
  const attributes = readAttributes(where.file, element, CLAIM, found.findings);
  const id = attributes.get('id');
  const on = attributes.get('on');
  for (const [name, attribute] of [
    ['id', id],
    ['on', on],
  ] as const) {
    if (attribute !== undefined) continue;
    found.findings.push({
      code: 'missing-field',
      at: where.at,
      message: `This claim has no ${name}="…".`,
      help:
        name === 'id'
          ? 'Give it a name that never changes: people link to it.'
          : 'Name what it rests on, as in on="daily-star#p3".',
    });
  }
  if (id !== undefined && !ID.test(id.value)) {
    found.findings.push({
      code: 'wrong-value',
      at: id.at,
      message: `"${id.value}" cannot be a claim id: it becomes part of an address.`,
      help: 'Use lower-case words and digits joined by "-".',
    });
  }
  const words = toString(element).replace(/\s+/g, ' ').trim();
  if (words === '') {
    found.findings.push({
      code: 'missing-field',
      at: where.at,
      message: 'This claim has no words.',
      help: 'Wrap the words that the document supports.',
    });
  }
  if (id === undefined) return;
  // One that cites nothing is there all the same, so nobody who names it is told that there is no such claim.
  const { citations, findings } = on === undefined ? { citations: [], findings: [] } : readCitations(on.value, on.at);
  const except = attributes.get('except');
  const excepted = readExceptions(except?.value, except?.at ?? where.at);
  found.findings.push(...findings, ...excepted.findings);
  found.claims.push({
    id: id.value,
    page: where.page,
    section: where.section,
    text: words,
    citations,
    disagreement: attributes.get('disputed')?.value ?? null,
    exceptions: excepted.exceptions,
    at: where.at,
  });
}

function nestedClaim(at: At): Finding {
  return {
    code: 'nested-claim',
    at,
    message: 'A claim stands inside another claim, so neither citation is clear.',
    help: 'Close the outer one first.',
  };
}

function misplacedClaim(at: At): Finding {
  return {
    code: 'not-prose',
    at,
    message:
      'A claim wraps words within one paragraph or list item, not whole blocks, and not inside a link or a heading.',
    help: 'Put <Claim …> and </Claim> into the line with the words; give each paragraph or list item a claim of its own.',
  };
}

function unreadable(file: string, error: unknown): Finding {
  const place = error instanceof InvalidMdx ? error : undefined;
  return {
    code: 'unreadable',
    at: { file, line: place?.line ?? 1, column: place?.column ?? 1 },
    message: `This is not valid MDX: ${place?.message ?? String(error)}`,
    help: 'Look for a tag that is not closed, a value without quotation marks, or a "<" or "{" that should be written as text.',
  };
}
