import type { Finding } from '../evidence/findings.ts';

/** An MDX file in its two parts. The text keeps its line numbers; the YAML begins on line 2 of the file. */
interface Parts {
  readonly frontMatter: string;
  readonly text: string;
}

const FENCE = /^---[ \t]*\r?$/;

/** Takes an MDX file apart into its front matter and its text, or says why it cannot. */
export function splitFrontMatter(file: string, source: string): Parts | { readonly problem: Finding } {
  const lines = source.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    return {
      problem: {
        code: 'unreadable',
        at: { file, line: 1, column: 1 },
        message: 'The file does not begin with front matter, so the page would have no title.',
        help: 'Begin it with a line "---", the fields of the page, and another line "---".',
      },
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    return {
      problem: {
        code: 'unreadable',
        at: { file, line: 1, column: 1 },
        message: 'The front matter begins here and never ends, so the whole text would be taken for fields.',
        help: 'Put a line "---" behind the last field.',
      },
    };
  }
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    text: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
