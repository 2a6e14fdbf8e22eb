import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Root } from 'mdast';

/**
 * Stands in for the parser of JavaScript. No code may stand in a text (see `not-prose`), so the intake only finds where
 * code begins and never reads what it says: reading it takes time with the square of its length.
 */
const NO_JAVASCRIPT = {
  parse: (source: string) => ({ type: 'Program', body: [], sourceType: 'module', start: 0, end: source.length }),
  parseExpressionAt: (source: string) => ({ type: 'Literal', value: null, start: 0, end: source.length }),
};

type MdxOptions = NonNullable<Parameters<typeof remarkMdx>[0]>;

const plain = unified()
  .use(remarkParse)
  .use(remarkMdx, { acorn: NO_JAVASCRIPT } as unknown as MdxOptions);
const withTables = plain().use(tables);

/** Of GitHub's additions to Markdown a text needs tables; all the others together would take as long again as what is read without them. */
function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

/**
 * The tree of an MDX text.
 *
 * @throws VFileMessage, with its place, if the text is not valid MDX
 */
export function parseMdx(text: string): Root {
  // Every line is asked whether it begins a table, where there can be one at all.
  return (text.includes('|') ? withTables : plain).parse(text);
}
