/**
 * Content comes from whoever sends a change. Whatever they send, the check says clearly what is wrong, where, and soon: never
 * with a crash or a hang. Each row is a file as someone with bad intentions, or bad luck, could send it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderForTest } from './folder-for-test.ts';
import { FRONT_MATTER, sampleContent } from './sample-content.ts';
import { checkFiles, readEvidence, type CheckedEvidence } from './read-evidence.ts';
import type { Finding } from '../evidence/findings.ts';
import type { ContentFile } from './files.ts';

/** Reads some files and checks them: the checks are only run when somebody asks what they found. */
function checked(files: readonly ContentFile[]): CheckedEvidence {
  const read = checkFiles(files);
  expect(read.isChecked).toBe(false);
  void read.findings;
  return read;
}

/** The longest that any file may hold up the check, in milliseconds of the processor: a busy machine does not matter. */
const PATIENCE = 2_000;

const PAGE = 'content/explainers/sample.mdx';
const RECORD = 'content/sources/second-report.yaml';
const ORIGINS = 'content/origins.yaml';
const TEXT_LINE = FRONT_MATTER.split('\n').length;

type Row = readonly [what: string, file: string, text: string, code: Finding['code'], line: number];

const page = (what: string, text: string, code: Finding['code'], line = TEXT_LINE): Row => [
  what,
  PAGE,
  FRONT_MATTER + text,
  code,
  line,
];

const claim = (words: string, attributes = ''): string =>
  `<Claim id="a" on="first-report#p1"${attributes}>Somebody says: ${words}</Claim>`;

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat([...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`))
  .join('\n');

const indented = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');

const ROWS: readonly Row[] = [
  ['a name that leaves its folder', 'content/sources/../../package.yaml', 'x: 1', 'unreadable', 1],
  ['a name from the root', '/etc/passwd', 'root', 'unreadable', 1],
  ['a name that leaves its folder, encoded', 'content/sources/..%2f..%2fx.yaml', 'x: 1', 'unreadable', 1],
  ['a name with a backslash', 'content/sources/..\\x.yaml', 'x: 1', 'unreadable', 1],
  ['a name with a NUL', 'content/sources/x\0.yaml', 'x: 1', 'unreadable', 1],
  ['a name with a line break', 'content/sources/x\ny.yaml', 'x: 1', 'unreadable', 1],
  ['a name with markup', 'content/sources/<img src=x onerror=alert(1)>.yaml', 'x: 1', 'unreadable', 1],
  ['a name in other letters', 'content/explainers/толл.mdx', FRONT_MATTER, 'unreadable', 1],
  page('a claim id that leaves the folder', '<Claim id="../x" on="first-report#p1">Words.</Claim>', 'wrong-value'),
  page('a citation that leaves the folder', '<Claim id="a" on="../first-report#p1">Words.</Claim>', 'wrong-citation'),
  page('a citation that is encoded', '<Claim id="a" on="%2e%2e%2fx#p1">Words.</Claim>', 'wrong-citation'),
  page('a disagreement that leaves the folder', claim('Words.', ' disputed="../x"'), 'unknown-disagreement'),
  page('a link that leaves the site', '[x](/../../etc/passwd)', 'dead-link'),
  page('a link to another host without its scheme', '[x](//example.org/)', 'dead-link'),
  page('a link with backslashes', '[x](/\\example.org/)', 'dead-link'),
  page('a citation of what every object has', '<Claim id="a" on="constructor#p1">Words.</Claim>', 'unknown-document'),
  page('a disagreement that every object has', claim('Words.', ' disputed="constructor"'), 'unknown-disagreement'),

  page('a script', '<script>alert(1)</script>', 'not-prose'),
  page('a script on a line of its own', 'Words.\n\n<script>\nalert(1)\n</script>', 'not-prose', TEXT_LINE + 2),
  page('a style', '<style>{`body{display:none}`}</style>', 'not-prose'),
  page('an image with an event', '<img src="x" onerror="alert(1)" />', 'not-prose'),
  page('an event on a claim', claim('Words.', ' onclick="alert(1)"'), 'unknown-field'),
  page('a spread on a claim', claim('Words.', ' {...globalThis}'), 'unknown-field'),
  page('code in an attribute', '<Claim id={alert(1)} on="first-report#p1">Words.</Claim>', 'unknown-field'),
  page('code in braces', 'Words {process.exit(1)}.', 'not-prose'),
  page('an import', "import fs from 'node:fs'", 'not-prose'),
  page('an export', 'export const x = 1', 'not-prose'),
  page('a javascript: link', '[x](javascript:alert(1))', 'unsafe-link'),
  page('a javascript: link in capitals', '[x](JaVaScRiPt:alert(1))', 'unsafe-link'),
  page('a javascript: link with a tab in it', '[x](java&#9;script:alert(1))', 'dead-link'),
  page('a javascript: link by reference', 'See [x].\n\n[x]: javascript:alert(1)', 'unsafe-link', TEXT_LINE + 2),
  page('a data: link', '[x](data:text/html,<b>)', 'unsafe-link'),
  page('a picture from elsewhere', '![x](https://example.org/x.png)', 'unsafe-link'),
  page('a picture by reference', '![x][y]\n\n[y]: https://example.org/x.png', 'unsafe-link'),
  page('a picture of the site that does not exist', '![At least 500 dead](/x.png)', 'unsafe-link'),
  page('a picture of the site by reference', '![x][y]\n\n[y]: /icon.svg', 'unsafe-link'),
  page('a picture in a claim', claim('![x](/icon.svg) words.'), 'unsafe-link'),
  page('an HTML comment', 'Words <!-- hidden --> words.', 'unreadable'),
  page('a text in the wrong direction', 'Words \u202Esdrow.', 'not-plain-text'),
  page('a text turned around by an isolate', 'Words \u2067sdrow\u2069.', 'not-plain-text'),
  page('a number parted by nothing that is seen', claim('four, not 4\u200B4.'), 'not-plain-text'),
  page('a number with a hyphen that is not shown', claim('four, not 4\u00AD4.'), 'not-plain-text'),
  page('a number parted by a joiner of letters', claim('four, not 4\u200C4.'), 'not-plain-text'),
  page('a number parted by what is written as a reference', claim('four, not 4&#x200B;4.'), 'not-plain-text'),
  page('letters of a tag that nobody sees', 'Words \u{E0041}\u{E0042}.', 'not-plain-text'),
  page('a NUL', 'Words.\n\nWo\0rds.', 'not-plain-text', TEXT_LINE + 2),
  page('an escape sequence for terminals', 'Words \u001B[2J.', 'not-plain-text'),
  ['a number parted in a record', RECORD, 'label: a\ntitle: "4\\u200B4"', 'not-plain-text', 2],
  ['a byte order mark', PAGE, `\uFEFF${FRONT_MATTER}`, 'not-plain-text', 1],
  ['front matter that never ends', PAGE, '---\ntitle: A\nsummary: B\n\nWords.', 'unreadable', 1],
  ['no front matter', PAGE, 'Words.', 'unreadable', 1],

  ['a YAML bomb', RECORD, bomb, 'not-plain-yaml', 1],
  ['a YAML bomb in front matter', PAGE, `---\ntitle: A\n${bomb}\n---\n`, 'not-plain-yaml', 3],
  ['a merge key', ORIGINS, 'a: &a\n  name: A\nb:\n  <<: *a', 'not-plain-yaml', 2],
  ['an alias for nothing', RECORD, 'label: *nothing', 'not-plain-yaml', 1],
  ['a custom tag', RECORD, 'label: !!js/function "alert(1)"', 'not-plain-yaml', 1],
  ['a tag on a key', RECORD, '!!x label: a', 'not-plain-yaml', 1],
  ['a prototype', ORIGINS, 'observer:\n  name: A\n__proto__:\n  name: B', 'not-plain-yaml', 3],
  ['a prototype, quoted and within', RECORD, 'label: a\npassages:\n  "__proto__":\n    x: 1', 'not-plain-yaml', 3],
  ['a key that is a list', RECORD, '? [a, b]\n: c', 'not-plain-yaml', 1],
  ['a field that every object has', RECORD, 'constructor: x', 'unknown-field', 1],
  ['brackets, a hundred thousand', RECORD, `label: ${'['.repeat(100_000)}`, 'too-deep', 1],
  ['braces, closed', RECORD, `label: ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}`, 'too-deep', 1],
  ['lists in lists in a line', RECORD, '- '.repeat(50_000), 'too-deep', 1],
  ['keys in keys in a line', RECORD, '? '.repeat(50_000), 'too-deep', 1],
  ['fields in fields', RECORD, indented, 'too-deep', 102],
  ['a huge key', RECORD, `${'k'.repeat(150_000)}: 1`, 'unreadable', 1],
  ['a huge key, written out', RECORD, `? ${'k'.repeat(150_000)}\n: 1`, 'unknown-field', 1],
  ['ten thousand keys', ORIGINS, Array.from({ length: 10_000 }, (_, i) => `k${i}: 1\n`).join(''), 'wrong-value', 1],
  ['a key ten thousand times', ORIGINS, 'a: 1\n'.repeat(10_000), 'unreadable', 2],
  ['quotation marks, over a hundred thousand', RECORD, '"'.repeat(120_000), 'too-large', 1],
  ['two documents in one', RECORD, 'label: a\n---\nlabel: b', 'unreadable', 2],
  ['an address copied out of HTML', RECORD, 'url: "https://example.org/?a=1&amp;b=2"', 'wrong-value', 1],
  ['an address that runs code', RECORD, 'url: "javascript:alert(1)"', 'wrong-value', 1],

  ['a page of 10 MB', PAGE, `${FRONT_MATTER}${'Words and words.\n\n'.repeat(600_000)}`, 'too-large', 1],
  ['a page of one line of 10 MB', PAGE, FRONT_MATTER + 'x'.repeat(10_000_000), 'too-large', 1],
  ['a record of 10 MB', RECORD, 'label: a\n'.repeat(1_200_000), 'too-large', 1],
  ['a record of one line of 10 MB', RECORD, `label: ${'x'.repeat(10_000_000)}`, 'too-large', 1],
  ['fingerprints of 10 MB', 'content/fingerprints/first-report.yaml', 'a'.repeat(10_000_000), 'too-large', 1],

  page('brackets, sixty thousand', '['.repeat(60_000), 'too-large'),
  page('brackets over many lines', '[\n'.repeat(30_000), 'too-large', TEXT_LINE + 2_000),
  page('line breaks, sixty thousand', '\n'.repeat(60_000), 'too-large', 5_001),
  page('quotations in quotations', '>'.repeat(60_000), 'too-deep'),
  page('quotations in quotations, spaced', '> '.repeat(30_000), 'too-deep'),
  page('lists in lists', '- '.repeat(30_000), 'too-deep'),
  page('numbered lists in lists', '1. '.repeat(20_000), 'too-deep'),
  page('lists far to the right', `- a\n${' '.repeat(400)}- b`, 'too-deep', TEXT_LINE + 1),
  page('emphasis, sixty thousand', '*a **b '.repeat(9_000), 'too-large'),
  page('claims in claims', '<Claim>'.repeat(9_000), 'too-large'),
  page('code in braces, unclosed', `{"${'}'.repeat(60_000)}`, 'too-large'),
  page('an export over many lines', `export const x = \`\n${'a\n\n'.repeat(2_000)}`, 'not-prose'),
];

/** What is pathological for the patterns of the checks, just below the limits, with the code that the first finding has. */
const words = (some: string, length = 60_000): string => some.repeat(Math.floor(length / Buffer.byteLength(some)));
const PATTERNS: readonly (readonly [what: string, text: string, code: Finding['code'] | null])[] = [
  ['digits', claim(words('1')), 'figure-not-held'],
  ['digits and commas', claim(words('1,111,')), 'figure-not-held'],
  ['number words', claim(words('twenty-')), 'figure-not-held'],
  ['years', claim(words('2024 ')), null],
  ['sums without a total', claim(words('1 + ')), 'figure-not-held'],
  ['sums with wrong totals', claim(words('1 + 1 = 3 ')), 'figure-not-held'],
  ['quotation marks that never close', claim(words('“')), 'quotation-not-verbatim'],
  ['many quotations', claim(words('“ab cd” ')), 'quotation-not-verbatim'],
  ['one long quotation', claim(`“${words('ab ')}”`), 'quotation-not-verbatim'],
  ['names outside claims', words('a Aleppo '), 'uncited-statement'],
  ['capitals outside claims', words('A'), null],
  ['figures outside claims', words('300 '), 'uncited-statement'],
  ['white space before a name', `a${words(' ')}Aleppo`, 'uncited-statement'],
  ['labels of documents', words('First Report '), null],
  ['citations', `<Claim id="a" on="${words('nowhere#p1 ')}">Words.</Claim>`, 'unknown-document'],
  ['a citation as long as a page', `<Claim id="a" on="${words('n')}#p1">Words.</Claim>`, 'unknown-document'],
  ['links that lead nowhere', words('[x](/x/) ', 15_000), 'dead-link'],
  ['headings', words('# a\n', 19_900), 'not-prose'],
  ['white space in a heading', `## a${words(' ')}b`, null],
  ['ids in a heading', `## a ${words('[#a] ', 9_000)}b`, null],
  ['line breaks', words('\n', 4_900), null],
  ['entities', words('&'), null],
  ['backslashes', words('\\'), null],
  ['addresses', words('www.'), null],
  ['half mail addresses', words('a.'), null],
];

function timed<T>(run: () => T): { value: T; took: number } {
  const before = process.cpuUsage();
  const value = run();
  return { value, took: since(before) };
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a file as someone could send it', { timeout: 30_000 }, () => {
  it.each(ROWS)('%s', (_what, file, text, code, line) => {
    const { value, took } = timed(() => checked(sampleContent('', { [file]: text })));
    const found = value.findings.filter(({ at }) => at.file === file);
    expect(found.map((finding) => `${finding.code} in line ${finding.at.line}`)).toContain(`${code} in line ${line}`);
    for (const { message } of found) expect(message).not.toMatch(/RangeError|call stack|undefined|\[object/);
    expect(took).toBeLessThan(PATIENCE);
  });

  it.each(PATTERNS)('a text full of %s', (_what, text, code) => {
    const { value, took } = timed(() => checked(sampleContent(text)));
    const codes = new Set(value.findings.map((finding) => finding.code));
    // Such texts are not plain English, which is no wonder.
    codes.delete('hard-to-read');
    if (code === null) expect(codes).toEqual(new Set());
    else expect(codes).toContain(code);
    expect(took).toBeLessThan(PATIENCE);
  });

  it('a quotation that almost stands in a passage of one word, over and over', () => {
    const { value, took } = timed(() =>
      checked(
        sampleContent(claim(`“${'a '.repeat(25_000)}b”`), {
          'content/fingerprints/first-report.yaml': `normalisation: 1\npassages:\n  p1: "${'7a9a3c '.repeat(100_000)}7a9a3c"\n`,
        }),
      ),
    );
    expect(value.findings.map((finding) => finding.code)).toContain('quotation-not-verbatim');
    expect(took).toBeLessThan(PATIENCE);
  });

  it('markup in a title or a quotation is a text like any other', () => {
    const { findings, evidence } = checkFiles(
      sampleContent('', { [PAGE]: '---\ntitle: "</title><script>alert(1)</script>"\nsummary: A & "b"\n---\n' }),
    );
    expect(findings).toEqual([]);
    expect(evidence.pages.get('/sample/')?.title).toBe('</title><script>alert(1)</script>');
  });
});

describe('a file on disk', { timeout: 30_000 }, () => {
  let root = '';
  beforeEach(() => {
    root = folderForTest('hostile');
    mkdirSync(join(root, 'content', 'sources'), { recursive: true });
  });

  const inSources = (name: string): string => join(root, 'content', 'sources', name);

  const expectOnly = async (path: string, code: Finding['code'], line = 1, column = 1): Promise<void> => {
    const before = process.cpuUsage();
    const { findings } = await readEvidence({ root });
    expect(findings.map((finding) => ({ code: finding.code, at: finding.at }))).toEqual([
      { code, at: { file: path, line, column } },
    ]);
    expect(since(before)).toBeLessThan(PATIENCE);
  };

  it('that is a link is not followed', async () => {
    symlinkSync('/etc/passwd', inSources('report.yaml'));
    await expectOnly('content/sources/report.yaml', 'not-plain-file');
  });

  it('that is a link to a folder outside is not followed', async () => {
    symlinkSync(tmpdir(), join(root, 'content', 'explainers'));
    await expectOnly('content/explainers', 'not-plain-file');
  });

  it('that is a link to itself is not followed', async () => {
    symlinkSync('loop.yaml', inSources('loop.yaml'));
    await expectOnly('content/sources/loop.yaml', 'not-plain-file');
  });

  it('that is a folder is said to be one', async () => {
    mkdirSync(inSources('report.yaml'));
    await expectOnly('content/sources/report.yaml', 'not-plain-file');
  });

  it.skipIf(process.platform === 'win32')('that is a pipe is not waited for', async () => {
    execFileSync('mkfifo', [inSources('report.yaml')]);
    await expectOnly('content/sources/report.yaml', 'not-plain-file');
  });

  it('that is not UTF-8 is said to be broken at its first such byte', async () => {
    writeFileSync(inSources('report.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0x62, 0x0a, 0x63, 0xe9, 0x0a]));
    await expectOnly('content/sources/report.yaml', 'not-plain-text', 2, 2);
  });

  it('that holds both sides of a merge is said to, once and where the first begins', async () => {
    const sides = '<<<<<<< HEAD\ntitle: One\n=======\ntitle: Another\n>>>>>>> theirs\n';
    writeFileSync(inSources('report.yaml'), `label: Report\n${sides}url: null\n${sides}`);
    await expectOnly('content/sources/report.yaml', 'unreadable', 2);
  });

  it('of 10 MB is not read at all', async () => {
    writeFileSync(inSources('report.yaml'), Buffer.alloc(10_000_000, 0x61));
    await expectOnly('content/sources/report.yaml', 'too-large');
  });

  it('with an odd name has its name in the finding', async () => {
    writeFileSync(inSources('a\nb\u001B[31m.yaml'), 'x');
    await expectOnly('content/sources/a\nb\u001B[31m.yaml', 'unreadable');
  });

  it('that is to lie in content/ has no place where there is no such folder', async () => {
    rmSync(join(root, 'content'), { recursive: true });
    await expectOnly('content', 'unreadable');
  });
});
