import { readFile, writeFile } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
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

/** The same, as a text. The element with `data-edition="<file>"` is about that file, and is filled once and again. */
export function withEditions(html: string, editions: readonly Listed[], day: string): string {
  const byFile = new Map(editions.map((edition) => [edition.file, edition]));
  let result = '';
  let copied = 0;
  let open: { readonly edition: Listed; readonly start: number; depth: number } | null = null;
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      if (open !== null) open.depth += 1;
      const edition = byFile.get(attributes['data-edition'] ?? '');
      if (open === null && edition !== undefined) open = { edition, start: parser.endIndex + 1, depth: 1 };
    },
    onclosetag: () => {
      if (open === null || --open.depth > 0) return;
      result += html.slice(copied, open.start) + linesOf(open.edition, day);
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
