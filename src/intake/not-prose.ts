import { nearest } from '../evidence/nearest.ts';
import type { At } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/** What an author may write besides Markdown. */
const OURS = ['Claim', 'Shown', 'Disagreement', 'Chart'];

/** What to write in place of elements of HTML that people are used to. */
const IN_MARKDOWN: Readonly<Record<string, string>> = {
  a: 'Write a link as [words](/toll/#civilians).',
  b: 'Write **words** for what is bold.',
  br: 'Begin a new paragraph: leave a line empty.',
  em: 'Write *words* for what is stressed.',
  i: 'Write *words* for what is stressed.',
  img: 'A text cannot hold a picture: have one drawn of claims, as in <Chart id="toll-offensive" />.',
  p: 'Begin a new paragraph: leave a line empty.',
  strong: 'Write **words** for what is bold.',
};

/** The finding of something that is neither Markdown nor one of our components. */
export function notProse(
  node: { readonly type: string; readonly name?: unknown; readonly value?: unknown },
  at: At,
): Finding {
  const name = typeof node.name === 'string' ? node.name : null;
  const what = name === null ? 'Code in braces, import or export' : `<${name}>`;
  return {
    code: 'not-prose',
    at,
    message: `${what} cannot stand here: an author writes Markdown, <Claim>, <Shown>, <Disagreement> and <Chart>, and nothing else is checked.`,
    help: name === null ? withoutCode(node) : withoutElement(name),
  };
}

function withoutElement(name: string): string {
  const markdown = Object.hasOwn(IN_MARKDOWN, name) ? IN_MARKDOWN[name] : undefined;
  if (markdown !== undefined) return markdown;
  const meant = nearest(name, OURS);
  return meant === null
    ? 'Write it in Markdown. An angle bracket as text takes a backslash: \\<.'
    : `Did you mean <${meant}>, with a capital ${meant.charAt(0)}?`;
}

function withoutCode({ type, value }: { readonly type: string; readonly value?: unknown }): string {
  if (type === 'mdxjsEsm') return 'Take the line out: components need no import.';
  if (typeof value === 'string' && value.trim().startsWith('/*'))
    return 'Take the comment out: texts have none. Say it in the message of the commit.';
  return 'Write a brace as text with a backslash: \\{.';
}
