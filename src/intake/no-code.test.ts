import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { parseMdx } from './mdx-parser.ts';
import { removeCode } from './no-code.ts';

it('of a text only Markdown, claims, disagreements and charts with plain attributes are left', () => {
  const tree = parseMdx(
    'import x from "y"\n\nWords {process.exit(1)} and <Claim id="a" on={evil()} {...all}>a <b onclick="x">claim</b></Claim>.\n\n<Disagreement id="d" />\n\n<Chart id="c" />\n\n<script>\nalert(1)\n</script>',
  );
  removeCode(tree);
  expect(toString(tree)).toBe('Words  and a .');
  expect(JSON.stringify(tree)).toContain('"name":"id","value":"a"');
  expect(JSON.stringify(tree)).toContain('"name":"id","value":"d"');
  expect(JSON.stringify(tree)).toContain('"name":"id","value":"c"');
  expect(JSON.stringify(tree)).not.toMatch(/evil|all|import|script|onclick|process/);
});
