import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { spoiltText } from '../generator/hostile-text.ts';
import { randomFrom } from '../generator/random.ts';
import { readContentFiles } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { tooMuchMarkup } from './markup-limits.ts';
import { InvalidMdx, parseMdx } from './mdx-parser.ts';
import { walk } from './walk.ts';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** The reference parser of MDX, whose trees the intake was built on. It knows no tables. */
const reference = unified().use(remarkParse).use(remarkMdx);

/** A tree in lines: each node with what it says, where it begins and ends, and its attributes with their places. */
function outline(tree: Root): string[] {
  const lines: string[] = [];
  walk(tree, (node, parents) => {
    const attributes = attributesOf(node).map((own) => [told(own), 'name' in own && own.name]);
    lines.push(' '.repeat(parents.length) + JSON.stringify([node.type, told(node), attributes]));
  });
  return lines;
}

function attributesOf(node: Nodes): MdxJsxTextElement['attributes'] {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? node.attributes : [];
}

function told(
  node: Nodes | { readonly type: string; readonly value?: unknown; position?: Nodes['position'] },
): unknown {
  const { type, position } = node;
  const value = 'value' in node ? node.value : 'url' in node ? node.url : 'depth' in node ? node.depth : null;
  // Of an attribute and of code only the beginning is asked for, and of white space its place is not.
  if (value === null || (typeof value === 'string' && value.trim() === '')) return [type, value, null];
  const { start, end } = position ?? {};
  return [
    type,
    value,
    start?.line,
    start?.column,
    ...(['mdxJsxAttribute', 'mdxjsEsm'].includes(type) ? [] : [end?.line, end?.column]),
  ];
}

function outcome(parse: (text: string) => Root, text: string): string[] | 'refused' {
  try {
    return outline(parse(text));
  } catch {
    return 'refused';
  }
}

const texts = (await readContentFiles(process.cwd())).flatMap(({ path, text }) => {
  const parts = path.endsWith('.mdx') ? splitFrontMatter(path, text) : { problem: null };
  return 'text' in parts ? [{ path, text: parts.text }] : [];
});
const withoutTables = texts.filter(({ text }) => !text.includes('|'));

it('all texts of this site are read as by the reference parser', () => {
  expect(withoutTables.length).toBeGreaterThan(100);
  for (const { path, text } of withoutTables)
    expect(outline(parseMdx(text)), path).toEqual(outline(reference.parse(text)));
});

it('so are texts with something spoilt in them, or refused as there', { timeout: 60_000 }, () => {
  // Of the rest, the reference reads code, half characters, and marks of emphasis in each other otherwise.
  const isComparable = (text: string): boolean =>
    !/[{|\0]|[*_~]{2}|^(?:import|export)\b/m.test(text) && text.isWellFormed();
  const short = withoutTables.filter(({ text }) => text.length < 6_000);
  const kinds = new Map<string, number>();
  for (let seed = 1; seed <= 1_500; seed++) {
    const random = randomFrom(seed);
    const { path, text: base } = random.oneOf(short);
    const text = spoiltText(base, random);
    if (!isComparable(text) || tooMuchMarkup(path, text) !== null) continue;
    const [own, theirs] = [outcome(parseMdx, text), outcome((some) => reference.parse(some), text)];
    expect(own, `seed ${seed}: ${path}`).toEqual(theirs);
    const kind = own === 'refused' ? 'refused' : 'read';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  expect(Math.min(kinds.get('read') ?? 0, kinds.get('refused') ?? 0)).toBeGreaterThan(100);
});

describe('claims that fill a paragraph stand in it', () => {
  const CASES = {
    'one alone': '<Claim id="a" on="b">One.</Claim>',
    'two in a line': '<Claim id="a" on="b">One.</Claim> <Claim id="c" on="d">Two.</Claim>',
    'two without a space': '<Claim id="a" on="b">One.</Claim><Claim id="c" on="d">Two.</Claim>',
    'two in two lines': '<Claim id="a" on="b">One.</Claim>\n<Claim id="c" on="d">Two.</Claim>',
    'two paragraphs': '<Claim id="a" on="b">One.</Claim>\n\n<Claim id="c" on="d">Two.</Claim>',
    'in a quotation':
      '> <Claim id="a" on="b">One.</Claim>\n> <Claim id="c" on="d">Two.</Claim>\n>\n> <Claim id="e">Three.</Claim>',
    'in a list':
      '- <Claim id="a" on="b">One.</Claim>\n  <Claim id="c" on="d">Two.</Claim>\n\n  <Claim id="e">Three.</Claim>',
    'over two lines': '<Claim id="a"\n  on="b">One\ntwo.</Claim>',
    'with emphasis first': '<Claim id="a" on="b">*One*.</Claim>',
    'beside what is drawn': '<Shown claim="a" /> <Claim id="a" on="b">One.</Claim>',
    'above what is drawn': '<Claim id="a" on="b">One.</Claim>\n<Shown claim="a" />',
    'below what is drawn': '<Shown claim="a" />\n<Claim id="a" on="b">One.</Claim>',
    'blocks stay blocks':
      '<Claim id="a" on="b">\n\nOne.\n\n</Claim>\n\n<Shown claim="a" />\n\n<Claim id="c" on="d"></Claim>',
  };
  it.each(Object.entries(CASES))('%s', (_, text) => {
    expect(outline(parseMdx(text))).toEqual(outline(reference.parse(text)));
  });
});

it('an attribute has its place, in a tag of several lines as well; behind code it has that of its component', () => {
  const placesOf = (text: string): unknown[] => {
    const places: unknown[] = [];
    walk(parseMdx(text), (node) => {
      places.push(...attributesOf(node).map(({ position }) => [position?.start.line, position?.start.column]));
    });
    return places;
  };
  expect(placesOf(`Words <Claim id="id" on='b "c"'\n  disputed = "d" bare>one</Claim>.`)).toEqual([
    [1, 14],
    [1, 22],
    [2, 3],
    [2, 18],
  ]);
  expect(placesOf('<Claim id="a\rb" on="c">one</Claim>')).toEqual([
    [1, 8],
    [2, 4],
  ]);
  expect(placesOf('Words <Claim id="a" {...b} on="c">one</Claim>.')).toEqual([
    [1, 14],
    [1, 7],
    [1, 7],
  ]);
});

describe('no words are lost in silence', () => {
  const refusal = (text: string): unknown => {
    try {
      return parseMdx(text);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidMdx);
      const { message, line, column } = error as InvalidMdx;
      return `${line}:${column} ${message}`;
    }
  };

  it('where a claim crosses another mark', () => {
    expect(refusal('One.\n\n*a <Claim id="a" on="b">b* c</Claim>')).toMatch(/^3:4 Expected a closing tag <\/Claim>/);
  });

  it('where a table is near, whose rules would strike words out', () => {
    const table = '\n\n| a | b |\n| - | - |\n| 1 | 2 |';
    expect(refusal(`About ~5~ people.${table}`)).toMatch(/^1:7 "~" would strike words out/);
    expect(refusal(`- [x] done${table}`)).toMatch(/^1:1 "\[ \]"/);
    expect(refusal(`About \\~5\\~ people, or ~6.${table}`)).toMatchObject({ type: 'root' });
  });

  it('and where a tag is not closed, its place is told', () => {
    expect(refusal('One.\n\nTwo <Claim id="a" on="b">three.')).toMatch(/^3:5 <Claim> is not closed with <\/Claim>/);
  });
});
