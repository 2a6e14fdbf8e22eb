/** Texts as someone with bad intentions could send them: to a file, a search box or the end of an address. */
import type { Random } from './random.ts';

/** What any of {@link HOSTILE} would leave on the global object, if it were ever run. */
export const EXECUTED = 'executedByHostileText';

const RUN = `globalThis.${EXECUTED}=1`;

/** What runs, breaks out or leads away where a text is taken for code, markup, a pattern or a path. */
const HOSTILE = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `<img src="x" onerror="${RUN}" />`,
  `<svg onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.${EXECUTED}=1</script>">`,
  `<details open ontoggle=${RUN}>`,
  `{${RUN}}`,
  `\n\nexport const x = (${RUN})\n\n`,
  "\n\nimport x from 'node:fs'\n\n",
  `<Claim id={${RUN}} on="first-report#p1">Words.</Claim>`,
  `<Claim {...(${RUN})} />`,
  `<Chart id="a" onclick="${RUN}" />`,
  `[x](javascript:${RUN})`,
  `[x](data:text/html,<script>${RUN}</script>)`,
  `![x](https://example.org/x.png)`,
  `javascript:${RUN}`,
  `\${${RUN}}`,
  `');${RUN};//`,
  `</title></style></script><script>${RUN}</script>`,
  `<!--`,
  ']]>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '!!js/function ',
  '&a [*a, *a]',
  '<<: *a',
  '\n---\n',
  '\n- '.repeat(40),
  '[['.repeat(30),
  '{{'.repeat(30),
  '> '.repeat(30),
  '*_~`'.repeat(20),
  '../'.repeat(12),
  '..%2f..%5c%2e%2e/etc/passwd',
  '%',
  '%00',
  '%zz%u0041',
  '%E0%A4%A',
  '%ff%fe',
  ':~:text=a,b&text=%',
  '//example.org/',
  '\\\\example.org\\',
  '(a+)+$',
  '^(?=x)[\\w.*]{9}|\\p{L}',
  '-1e999 NaN Infinity 0x7fffffff 1,111,111 + 1 = 3',
  '\u0000',
  '\u001b[2J',
  '\r',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\u200d\u2060',
  '\ud800',
  '\udfff',
  '\u0644\u0640'.repeat(40),
  'e\u0301\u0323\u0302'.repeat(40),
  '\u{1f3f4}\u{e0067}',
  '"',
  "'",
  '`',
  '“',
  '#',
  '?q=',
  '&amp;&#x3c;&lt;',
  '    ',
  '\n',
  '0'.repeat(300),
  'a'.repeat(3_000),
  'Aleppo ',
] as const;

/** One to five hostile texts, joined by nothing or by words. */
export function hostileText({ below, oneOf }: Random): string {
  return Array.from(
    { length: 1 + below(5) },
    () => oneOf(HOSTILE) + oneOf(['', '', ' ', 'hama', ' 2024 ', 'حلب']),
  ).join('');
}

/** A text with one to four places changed: something hostile put in, a stretch taken out, doubled, cut off or moved. */
export function spoiltText(text: string, random: Random): string {
  const { below, oneOf } = random;
  let spoilt = text;
  for (let times = 1 + below(4); times > 0; times--) {
    const from = below(spoilt.length + 1);
    const to = Math.min(spoilt.length, from + below(60));
    const [before, stretch, after] = [spoilt.slice(0, from), spoilt.slice(from, to), spoilt.slice(to)];
    spoilt = oneOf([
      () => before + hostileText(random) + stretch + after,
      () => before + hostileText(random) + after,
      () => before + after,
      () => before + stretch.repeat(2 + below(20)) + after,
      () => before,
      () => after + stretch + before,
      () => before + String.fromCharCode(below(0x1_0000)) + after,
    ])();
  }
  return spoilt;
}
