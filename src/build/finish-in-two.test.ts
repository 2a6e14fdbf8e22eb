import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { partsWithHandout } from '../evidence/parts.ts';
import { folderForTest } from '../intake/folder-for-test.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import { linkSheetAddress, linkSheets } from '../teaching/link-sheets.ts';
import { builtFiles } from './built-files.ts';
import { finishInTwo, type Handed } from './finish-in-two.ts';
import { makingOf, type Making } from './making.ts';

const { evidence } = await readEvidence();
const explainers = [...evidence.pages.values()]
  .filter(({ kind }) => kind === 'explainer')
  .map(({ address }) => address);
const [handout] = partsWithHandout(evidence).map((part) => part.handout);
const [links] = linkSheets(evidence).map(linkSheetAddress);

let making: Making;
let handed: (Handed | null)[];

function write(address: string, html: string): void {
  const file = join(making.output, address, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

beforeEach(() => {
  making = makingOf({ evidence, root: process.cwd(), output: folderForTest('finish'), site: undefined });
  handed = [];
  write(handout ?? '', '<a href="/">handout</a>');
  write(links ?? '', '<a href="/">links</a>');
});

it('explainers are handed over while others are made, none before it is written, and everything else at the end', () => {
  const { begun } = finishInTwo(making, (pages) => handed.push(pages));
  const written: string[] = [];
  for (const address of ['/sources/', ...explainers]) {
    begun(address);
    for (const page of handed.flatMap((pages) => pages?.pages ?? []))
      expect(written).toContain(page.slice(0, -'index.html'.length));
    written.push(address);
  }
  expect(handed.length).toBeGreaterThan(0);
  expect(handed.flatMap((pages) => pages?.pages ?? [])).not.toContain('/sources/index.html');
});

it('what the other thread has not taken is finished here, each page once', () => {
  const { begun, finish } = finishInTwo(making, (pages) => handed.push(pages));
  // Neither has sections with sheets of their own.
  const others = ['/glossary/', '/sources/'];
  for (const address of others) write(address, '<a href="/toll/">toll</a>');
  others.forEach(begun);
  finish(others.map((address) => `${address}index.html`));
  expect(handed.at(-1)).toBeNull();
  for (const address of others)
    expect(readFileSync(join(making.output, address, 'index.html'), 'utf8')).toBe('<a href="../toll/">toll</a>');
});

it('what is written past Astro is not among the pages to finish', async () => {
  write('/teach/links/', '<a href="/">all links</a>');
  expect(await builtFiles(making.output)).toEqual(['/teach/links/index.html']);
});
