import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/*
 * The PDFs of `npm run downloads`, read back with another program than the one that wrote them: poppler's (Debian's
 * poppler-utils).
 */
const FOLDER = 'dist/downloads';

interface Listed {
  readonly file: string;
  readonly format: string;
}

/** Of a point to the inch of 72. */
const SIZES = { a4: [595, 842], letter: [612, 792] } as const;

/** Nothing is printed nearer to the edge of the paper, in points: 6 millimetres, which printers can do. */
const UNPRINTED = 17;

test.describe.configure({ timeout: 120_000 });

for (const paper of ['a4', 'letter'] as const) {
  test.describe(`the booklet on ${paper}`, () => {
    // One after the other, so that the booklet is read once.
    test.describe.configure({ mode: 'default' });
    const file = `${FOLDER}/aleppo-explained-${paper}.pdf`;

    test('says what it is, of what day, and bears its structure', () => {
      const info = poppler('pdfinfo', file);
      expect(info).toMatch(/^Title: +Aleppo Explained\. Edition of \d{1,2} \w+ \d{4}$/m);
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/^CreationDate: .* 00:00:00 20\d\d/m);
      expect(Number(/^Pages: +(\d+)$/m.exec(info)?.[1])).toBeGreaterThan(200);
      const [width = 0, height = 0] = pageSize(info);
      expect([Math.round(width / 2), Math.round(height / 2)]).toEqual(SIZES[paper].map((side) => Math.round(side / 2)));
      const parts = unpacked(file);
      expect(parts).toContain('/Lang (en)');
      expect(parts).toMatch(/\/Type \/Outlines\s+\/First/);
    });

    test('has true page numbers in its contents', () => {
      const pages = poppler('pdftotext', '-layout', file, '-').split('\f');
      const start = pages.findIndex((page) => page.startsWith('Contents'));
      // What follows stands in two columns.
      const [oneColumn = ''] = (pages[start] ?? '').split('Where the sources disagree');
      const lines = [...oneColumn.matchAll(/^ *(\S.*?\S) {3,}(\d+)$/gm)];
      expect(lines.length).toBeGreaterThan(20);
      const wrong = lines.filter(([, title = '', number]) => {
        const page = (pages[Number(number) - 1] ?? '').replace(/\s+/g, ' ');
        const [foot = ''] = /\d+ *$/.exec(page) ?? [];
        return !page.includes(title) || foot.trim() !== number;
      });
      expect(wrong.map(([line]) => line)).toEqual([]);
    });

    test('names at the head of each page of the disagreements the question with which it begins', () => {
      const questions = new Set(readdirSync('dist/disagreements', { withFileTypes: true }).flatMap(questionIn));
      const pages = poppler('pdftotext', '-layout', file, '-').split('\f').map(plain);
      // The list of contents may begin a page with a question as well, but not with the part of the book behind it.
      const heads = pages.map((page) =>
        [...questions].find((question) => page.startsWith(`${question} Where the sources disagree`)),
      );
      const first = heads.findIndex((head) => head !== undefined);
      const last = heads.findLastIndex((head) => head !== undefined);
      expect(last - first).toBeGreaterThan(50);
      expect(heads.slice(first, last).filter((head) => head === undefined)).toEqual([]);
      // What the head names begins on this page or before it: it stands there once more, as a heading.
      let upToHere = pages[first - 1] ?? '';
      const begun = new Set<string>();
      const wrong = heads.slice(first, last + 1).filter((head = '', index) => {
        upToHere = `${upToHere} ${pages[first + index] ?? ''}`;
        if (!begun.has(head) && upToHere.split(head).length > 2) begun.add(head);
        return !begun.has(head);
      });
      expect(wrong).toEqual([]);
    });

    test('says of every reference where the document is, and on which page it is first cited', () => {
      const pages = poppler('pdftotext', file, '-').split('\f').map(plain);
      const pointers = pages.flatMap((page, index) =>
        [...page.matchAll(/First cited on page (\d+)/g)].map(([, number]) => ({ to: Number(number), from: index + 1 })),
      );
      expect(pointers.length).toBeGreaterThan(1000);
      expect(pointers.filter(({ to, from }) => to < 1 || to > from)).toEqual([]);
      const addresses = [...unpacked(file).matchAll(/\/URI \(https?:/g)];
      expect(addresses.length).toBeGreaterThan(pointers.length);
    });

    test('has links that lead somewhere', () => {
      expectLinksToHold(file, 1000);
    });

    test('loses no word at the edge of the paper', () => {
      expect(seenIn(file).flatMap(({ atTheEdge }) => atTheEdge)).toEqual([]);
    });
  });
}

test('what people hand out has a PDF of its own, on both papers, with its references and their addresses', () => {
  test.setTimeout(300_000);
  const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8')) as Listed[];
  const files = manifest.flatMap(({ file }) => (file.startsWith('pages/') ? file : []));
  expect(files.length).toBeGreaterThan(200);
  for (const page of [
    'toll',
    'timeline',
    'map',
    'glossary',
    'who-stands-where',
    'words',
    'about',
    'disagreements-hama',
  ])
    expect(files).toContain(`pages/${page}-a4.pdf`);
  expect(files.filter((file) => !files.includes(file.replace(/-(a4|letter)\.pdf$/, swapped)))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('-a4.pdf'))) {
    const path = `${FOLDER}/${file}`;
    const parts = unpacked(path);
    expect(parts, file).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    const pages = seenIn(path);
    const name = file.slice('pages/'.length, -'-a4.pdf'.length);
    const address =
      [`/${name}/`, `/${name.replace('-', '/')}/`].find((one) => existsSync(`dist${one}index.html`)) ?? '';
    // A long foot takes two lines, and may be broken after any dash.
    const letters = (words: string): string => words.replace(/[\s-]/g, '');
    const lines = pages.flatMap((page) => page.lines);
    expect(letters(lines.join('')), file).toContain(letters(`${address} · Edition of`));
    expect(
      pages.flatMap(({ atTheEdge }) => atTheEdge),
      file,
    ).toEqual([]);
    const html = readFileSync(`dist${address}index.html`, 'utf8');
    const references = html.split('<li id="ref-').length - 1;
    expectLinksToHold(path, references);
    if (references === 0) continue;
    expect(lines, file).toContain('References');
    const outside = [...parts.matchAll(/\/URI \(https?:/g)].length;
    expect(outside, file).toBeGreaterThanOrEqual(addressesFor(html, references));
  }
});

test('the page about the editions leads to every PDF', async ({ page }) => {
  await page.goto('/download/');
  await page.getByText('Where the sources disagree: ').click();
  const links = page.locator('a[href*="downloads/pages/"]');
  expect(await links.count()).toBeGreaterThan(200);
  const paths = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(paths.filter((path) => !existsSync(`dist${path}`))).toEqual([]);
  await expect(page.getByText('not in this copy')).toHaveCount(0);
  // Also read without a style sheet, which keeps the two papers apart.
  expect(await page.locator('#pdf-toll').textContent()).toMatch(/\sA4, \d+ kB\s+Letter, \d+ kB/);
});

test('a page leads from its end to its PDF', async ({ page }) => {
  await page.goto('/disagreements/hama/');
  await page.getByRole('link', { name: 'This page as a PDF to hand out' }).click();
  await expect(page.getByRole('link', { name: /^A4, .*: Had government forces left Hama/ })).toBeInViewport();
});

/** How many addresses of documents a page has on paper at least: one a reference, or, where it lists its documents, one a document; none where there are too many for either. */
function addressesFor(html: string, references: number): number {
  if (html.includes('references-brief')) return 0;
  return html.includes('id="documents"') ? html.split('class="road-live"').length - 1 : references;
}

/** The question of a disagreement, by the folder of its page. */
function questionIn(folder: Dirent): string[] {
  if (!folder.isDirectory()) return [];
  const html = readFileSync(`dist/disagreements/${folder.name}/index.html`, 'utf8');
  const [, question = ''] = /<h1>([^<]*)<\/h1>/.exec(html) ?? [];
  return [plain(question.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'))];
}

/** The words of a text, however they stand in lines, which may end after a dash. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([-–]) /g, '$1')
    .trim();
}

function swapped(ending: string): string {
  return ending === '-a4.pdf' ? '-letter.pdf' : '-a4.pdf';
}

const saidBefore = new Map<string, string>();

/** What a program of poppler says; of a whole booklet it is asked once. */
function poppler(program: string, ...args: readonly string[]): string {
  const key = [program, ...args].join(' ');
  const said = saidBefore.get(key) ?? ask(program, args);
  saidBefore.set(key, said);
  return said;
}

function ask(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${program} is missing: install poppler-utils, such as with "apt-get install poppler-utils".`, {
      cause: error,
    });
  }
}

function pageSize(info: string): number[] {
  return (/^Page size: +([\d.]+) x ([\d.]+)/m.exec(info) ?? []).slice(1).map(Number);
}

/** The objects of a PDF that are pressed together, as text. */
function unpacked(file: string): string {
  const text = readFileSync(file).toString('latin1');
  return [...text.matchAll(/\/Type \/ObjStm [^>]*\/Length (\d+)>> stream\n/g)]
    .map(({ 0: opening, 1: length, index }) => {
      const start = index + opening.length;
      return inflateSync(Buffer.from(text.slice(start, start + Number(length)), 'latin1')).toString('latin1');
    })
    .join('\n');
}

/** Within the file there are so many links and every one has its target; outside it none leads to a folder of the machine that made it. */
function expectLinksToHold(file: string, atLeast: number): void {
  const parts = unpacked(file);
  const targets = new Set([...parts.matchAll(/\/(\S+) \[\d+ 0 R \/XYZ/g)].map(([, name = '']) => name));
  const links = [...parts.matchAll(/\/Dest \/([^\s>]+)/g)].map(([, name = '']) => name);
  expect(links.length, file).toBeGreaterThanOrEqual(atLeast);
  expect(
    links.filter((name) => !targets.has(name)),
    file,
  ).toEqual([]);
  const outside = [...parts.matchAll(/\/URI \((.*?)\)/g)].map(([, address = '']) => address);
  expect(
    outside.filter((address) => !/^(https?:|mailto:)/.test(address)),
    file,
  ).toEqual([]);
}

/** A page as a reader sees it. */
interface PageOfPdf {
  readonly lines: string[];
  /** Words that a printer may cut, each with the number of its page. */
  readonly atTheEdge: string[];
}

function seenIn(file: string): PageOfPdf[] {
  const [, ...pages] = poppler('pdftotext', '-bbox-layout', file, '-').split('<page ');
  return pages.map((page, index) => {
    const [width = 0, height = 0] = (/^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []).slice(1).map(Number);
    const atTheEdge: string[] = [];
    const lines = page.split('<line ').map((line) => {
      const words = [...line.matchAll(WORD)].map(({ 1: left, 2: top, 3: right, 4: bottom, 5: word = '' }) => {
        const isInside =
          Number(left) >= UNPRINTED &&
          Number(top) >= UNPRINTED &&
          Number(right) <= width - UNPRINTED &&
          Number(bottom) <= height - UNPRINTED;
        if (!isInside) atTheEdge.push(`page ${index + 1}: ${word}`);
        return word;
      });
      return words.join(' ');
    });
    return { lines, atTheEdge };
  });
}

/** A word in what pdftotext says of where words stand. */
const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g;
