/**
 * Thousands of content files as bad intentions or bad luck could make them: real files with something in them spoilt. None
 * crashes the check or holds it up, and nothing that could be run passes it. A failure names the seed that makes it again.
 */
import { beforeAll, expect, it } from 'vitest';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXECUTED, hostileText, spoiltText } from '../generator/hostile-text.ts';
import { randomFrom } from '../generator/random.ts';
import { readContentFiles, type ContentFile } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkFiles } from './read-evidence.ts';
import { sampleContent } from './sample-content.ts';
import { walk } from './walk.ts';
import type { Root } from 'mdast';
import type { Finding } from '../evidence/findings.ts';

const FILES = 5_500;

/** The longest that a file may hold up the check, in milliseconds of the processor. */
const PATIENCE = 1_000;

/** Reads a text as the reference parser of MDX does, with that of JavaScript; the intake has another, and goes without code. */
const reference = unified().use(remarkParse).use(remarkMdx);

const COMPONENTS = ['Claim', 'Shown', 'Disagreement', 'Chart', 'Retold'];

/** Findings by which a text that holds code is refused. Others, such as an unknown document, say nothing of that. */
const AGAINST_CODE: readonly Finding['code'][] = [
  'unreadable',
  'not-prose',
  'unsafe-link',
  'unknown-field',
  'not-plain-text',
  'too-deep',
  'too-large',
];

const sample = sampleContent('<Claim id="a" on="first-report#p1">Observer counted at least five people.</Claim>');

let bases: ContentFile[] = [];
beforeAll(async () => {
  const files = await readContentFiles(process.cwd());
  const folderOf = ({ path }: ContentFile): string => path.slice(0, path.lastIndexOf('/'));
  // The shortest of each folder: what is spoilt in them is as odd, and sooner read.
  const folders = Map.groupBy(files, folderOf);
  bases = [...folders.values()].flatMap((some) => some.sort((a, b) => a.text.length - b.text.length).slice(0, 5));
});

/** What an MDX text holds that could be run or be loaded, as MDX reads it; a text that MDX refuses runs nowhere. */
function dangersIn({ path, text }: ContentFile): string[] {
  const dangers: string[] = [];
  const parts = path.startsWith('content/in-short/') ? { text } : splitFrontMatter(path, text);
  if ('problem' in parts) return ['no front matter'];
  let tree: Root;
  try {
    tree = reference.parse(parts.text);
  } catch (error) {
    expect(error).toHaveProperty('reason');
    return [];
  }
  walk(tree, (node) => {
    if (/^mdx(jsEsm|FlowExpression|TextExpression)$|^html$/.test(node.type)) dangers.push(node.type);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (!COMPONENTS.includes(node.name ?? '')) dangers.push(`<${node.name ?? ''}>`);
      for (const attribute of node.attributes)
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') dangers.push('an expression');
    }
    if ('url' in node && /^(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i.test(node.url))
      dangers.push(`a link to ${node.url}`);
  });
  return dangers;
}

function spoiltFile(seed: number): ContentFile {
  const random = randomFrom(seed);
  const base = random.oneOf(bases);
  const path = random.below(20) === 0 ? spoiltText(base.path, random) : base.path;
  return { path, text: random.below(20) === 0 ? hostileText(random) : spoiltText(base.text, random) };
}

it(`${FILES} spoilt files: each is read or refused, soon, and none runs`, { timeout: 120_000 }, () => {
  let [refused, passed] = [0, 0];
  for (let seed = 1; seed <= FILES; seed++) {
    const file = spoiltFile(seed);
    const before = process.cpuUsage();
    let findings: ReturnType<typeof checkFiles>['findings'] = [];
    expect(
      () => ({ findings } = checkFiles([...sample.filter(({ path }) => path !== file.path), file])),
      `seed ${seed}`,
    ).not.toThrow();
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000, `seed ${seed}: ${file.path}`).toBeLessThan(PATIENCE);
    const own = findings.filter(({ at }) => at.file === file.path);
    for (const { message } of own) expect(message, `seed ${seed}`).not.toMatch(/RangeError|call stack|\[object/);
    if (own.some(({ code }) => AGAINST_CODE.includes(code))) refused += 1;
    else if (file.path.endsWith('.mdx')) {
      passed += 1;
      expect(dangersIn(file), `seed ${seed}`).toEqual([]);
    }
  }
  expect(Object.hasOwn(globalThis, EXECUTED)).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
  // Both ends were tried.
  expect(refused).toBeGreaterThan(FILES / 4);
  expect(passed).toBeGreaterThan(FILES / 20);
});
