import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The style sheets that pages of the built site link to, each once, in an order that keeps to that of every page.
 *
 * @param pages files below `site`
 */
export async function styleSheetsOf(site: string, pages: readonly string[]): Promise<string[]> {
  const sheets: string[] = [];
  for (const page of pages) {
    const html = await readFile(join(site, page), 'utf8');
    let before = sheets.length;
    for (const [, href = ''] of [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].reverse()) {
      const file = join(dirname(page), href);
      const known = sheets.indexOf(file);
      if (known < 0) sheets.splice(before, 0, file);
      else before = known;
    }
  }
  return Promise.all(sheets.map((file) => readFile(join(site, file), 'utf8')));
}
