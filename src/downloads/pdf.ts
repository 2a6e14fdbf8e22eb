import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EDITION_KINDS, pageEditionFile, PAPERS, type Paper } from '../build/editions.ts';
import { chaptersOf, type Chapter } from './chapters.ts';
import { printedParts } from './pdf/booklet-chapters.ts';
import { asDraft, withNumbers } from './pdf/booklet-numbers.ts';
import { bookletPage } from './pdf/booklet.ts';
import { placesIn } from './pdf/page-numbers.ts';
import { pagesAlone, type PageAlone } from './pdf/pages-alone.ts';
import { inTabs, type Tab } from './pdf/printer.ts';
import { questionHeads } from './pdf/running-heads.ts';
import { settlePdf } from './pdf/settle.ts';
import { publishedAddresses, putOnPaper } from './pdf/single-page.ts';
import { styleSheetsOf } from './pdf/style-sheets.ts';
import type { Edition, Maker, Work } from './edition.ts';

/**
 * Makes the booklets and the PDFs of single pages, printed by a browser.
 *
 * @param findBrowser answers the path of a Chromium, or null where there is none
 */
export function pdfMaker(findBrowser: () => string | null): Maker {
  return async (work) => {
    const browser = findBrowser();
    if (browser === null) {
      work.log('No PDF is made: it is printed by Chromium or Chrome. Install one, or name one with BROWSER_PATH.');
      return [];
    }
    const chapters = await chaptersOf(work.site);
    const folder = await mkdtemp(join(tmpdir(), 'aleppo-explained-booklet-'));
    try {
      const booklet = await writeBooklet(chapters, work, folder);
      await mkdir(join(work.out, 'pages'), { recursive: true });
      const alone = await pagesAlone(work.site);
      const addresses = await publishedAddresses(work.site);
      const made = await inTabs(browser, [
        ...PAPERS.map((paper) => (tab: Tab) => printBooklet(booklet, paper, tab, work)),
        ...alone.map((page) => (tab: Tab) => printAlone(page, addresses, tab, work)),
      ]);
      return made.flat();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

interface Booklet {
  /** Of its page. */
  readonly address: string;
  /** The chapters whose titles stand at the heads of pages that they share, and the one that follows. */
  readonly questions: readonly Chapter[];
}

/** Writes the booklet as a page. */
async function writeBooklet(chapters: readonly Chapter[], { site, day }: Work, folder: string): Promise<Booklet> {
  const pages = [...new Set(chapters.map(({ address }) => join(address, 'index.html')))];
  const own = await Promise.all(
    ['booklet-front.css', 'booklet.css'].map((file) => readFile(new URL(`./pdf/${file}`, import.meta.url), 'utf8')),
  );
  const look = {
    styles: [...(await styleSheetsOf(site, pages)), ...own],
    sign: await readFile(join(site, 'icon.svg'), 'utf8'),
  };
  const file = join(folder, 'booklet.html');
  await writeFile(file, bookletPage(printedParts(chapters), day, look));
  const next = chapters.findLastIndex(({ part }) => part === 'disagreements') + 1;
  const questions = chapters.slice(0, next + 1).filter(({ part }, index) => part === 'disagreements' || index === next);
  return { address: pathToFileURL(file).href, questions };
}

/** Printed once to learn where each chapter begins, and once more with these page numbers in its contents. */
async function printBooklet(
  { address, questions }: Booklet,
  paper: Paper,
  tab: Tab,
  { out, day }: Work,
): Promise<Edition[]> {
  await tab.open(address);
  await tab.change(asDraft, {});
  const places = placesIn(await tab.print(paper, 'draft'));
  const pages = Object.fromEntries([...places].map(([id, { page }]) => [id, page]));
  await tab.change(withNumbers, { pages, heads: questionHeads(questions, places) });
  const file = `aleppo-explained-${paper.suffix}.pdf`;
  await writeFile(join(out, file), settlePdf(await tab.print(paper), day));
  const title = EDITION_KINDS.find((kind) => kind.file === file)?.title ?? file;
  return [{ file, format: 'pdf', title }];
}

async function printAlone(
  { address, title }: PageAlone,
  addresses: Readonly<Record<string, string>>,
  tab: Tab,
  { offline, out, day }: Work,
): Promise<Edition[]> {
  await tab.open(pathToFileURL(join(offline, address, 'index.html')).href);
  await tab.change(putOnPaper, { addresses });
  const editions: Edition[] = [];
  for (const paper of PAPERS) {
    const file = pageEditionFile(address, paper);
    await writeFile(join(out, file), settlePdf(await tab.print(paper), day));
    editions.push({ file, format: 'pdf', title: `${title} (PDF, ${paper.name})` });
  }
  return editions;
}
