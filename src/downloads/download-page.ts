import { readFile, writeFile } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import { NO_FILE } from '../build/editions.ts';
import { readableDate } from '../evidence/dates.ts';
import { readableSize } from './readable-size.ts';
import type { Listed } from './manifest.ts';

/**
 * Fills in the page about the editions: where each is, how large, of what day, and its checksum. The page is built before
 * the editions are made of it.
 */
export async function fillDownloadPage(path: string, editions: readonly Listed[], day: string): Promise<void> {
  await writeFile(path, withEditions(await readFile(path, 'utf8'), editions, day));
}

/** The same, as a text. Editions that are not among those given stay as they are. */
export function withEditions(html: string, editions: readonly Listed[], day: string): string {
  const byFile = new Map(editions.map((edition) => [edition.file, edition]));
  return fill(html, (file) => {
    const edition = byFile.get(file);
    return edition === undefined ? null : linesOf(edition, day);
  });
}

/** The page as it stands in an edition, which cannot hold itself: without any file. */
export function withoutEditions(html: string): string {
  return fill(html, () => NO_FILE);
}

/** Puts something into the element with `data-edition-file="<file>"` in place of what is there; null leaves it as it is. */
function fill(html: string, contentOf: (file: string) => string | null): string {
  let result = '';
  let copied = 0;
  let open: { readonly content: string; readonly start: number; depth: number } | null = null;
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      if (open !== null) {
        open.depth += 1;
        return;
      }
      const file = attributes['data-edition-file'];
      const content = file === undefined ? null : contentOf(file);
      if (content !== null) open = { content, start: parser.endIndex + 1, depth: 1 };
    },
    onclosetag: () => {
      if (open === null || --open.depth > 0) return;
      result += html.slice(copied, open.start) + open.content;
      copied = parser.startIndex;
      open = null;
    },
  });
  parser.write(html);
  parser.end();
  return result + html.slice(copied);
}

function linesOf({ file, bytes, sha256 }: Listed, day: string): string {
  return (
    `<a class="download" href="../downloads/${file}" download>Download <span class="file-name">${file}</span></a> ` +
    `<span class="file-facts">${readableSize(bytes)}, edition of <time datetime="${day}">${readableDate(day)}</time></span> ` +
    `<span class="checksum">SHA-256 <code>${sha256}</code></span>`
  );
}
