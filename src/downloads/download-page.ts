import { readFile, writeFile } from 'node:fs/promises';
import { NO_FILE, noPageFile, paperOfPageEdition } from '../build/editions.ts';
import { fillElements } from '../build/fill-elements.ts';
import { readableDate } from '../evidence/dates.ts';
import { escapeText } from '../html/tree.ts';
import { readableSize } from '../keeping/readable-size.ts';
import type { Listed } from './manifest.ts';

/** The attribute of the elements that are about an edition: its file. */
const EDITION_FILE = 'data-edition-file';
/** The same for a PDF of one page, which is one of many in a list. */
const EDITION_PAGE = 'data-edition-page';

/**
 * Fills in the page about the editions: where each is, how large, of what day, and its checksum. The page is built before
 * the editions are made of it.
 */
export async function fillDownloadPage(path: string, editions: readonly Listed[], day: string): Promise<void> {
  await writeFile(path, withEditions(await readFile(path, 'utf8'), editions, day));
}

/** The same, as a text. Editions that are not among those given are not there, even if they were when the page was filled before. */
export function withEditions(html: string, editions: readonly Listed[], day: string): string {
  const byFile = new Map(editions.map((edition) => [edition.file, edition]));
  const filled = fillElements(html, EDITION_FILE, (file) => {
    const edition = byFile.get(file);
    return edition === undefined ? NO_FILE : linesOf(edition, day);
  });
  return fillElements(filled, EDITION_PAGE, (file) => {
    const edition = byFile.get(file);
    return edition === undefined ? noPageFile(paperOfPageEdition(file)) : linkTo(edition);
  });
}

/** The page as it stands in an edition, which cannot hold itself: without any file. */
export function withoutEditions(html: string): string {
  return withEditions(html, [], '');
}

function linesOf({ file, bytes, sha256 }: Listed, day: string): string {
  return (
    `<a class="download" href="../downloads/${file}" download>Download <span class="file-name">${file}</span></a> ` +
    `<span class="file-facts">${readableSize(bytes)}, edition of <time datetime="${day}">${readableDate(day)}</time></span> ` +
    `<span class="checksum">SHA-256 <code>${sha256}</code></span>`
  );
}

/** One of many in a list has no more than a link. */
function linkTo({ file, title, bytes }: Listed): string {
  const words = `${paperOfPageEdition(file)?.name ?? 'PDF'}, ${readableSize(bytes)}`;
  return `<a href="../downloads/${file}" download aria-label="${words}: ${escapeText(title, true)}">${words}</a>`;
}
