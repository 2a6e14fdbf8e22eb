import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elementsOf, find, parseHtml, textOf } from '../../html/tree.ts';

/** The page that lists the editions. */
const LIST = '/download/';

/** A page that has a PDF of its own. */
export interface PageAlone {
  /** `/actors/hts/`. */
  readonly address: string;
  readonly title: string;
}

/** The pages that are printed alone: those that the page about the editions has a place for, in its order. */
export async function pagesAlone(site: string): Promise<PageAlone[]> {
  return pagesListed(await readFile(join(site, LIST, 'index.html'), 'utf8'));
}

/** The same, from the text of that page. */
export function pagesListed(html: string): PageAlone[] {
  return [...elementsOf(parseHtml(html))].flatMap(({ name, children }) => {
    if (name !== 'li' || find(children, ({ attributes }) => 'data-edition-page' in attributes) === undefined) return [];
    const link = find(children, (element) => element.name === 'a');
    if (link === undefined) return [];
    const { pathname } = new URL(link.attributes['href'] ?? '', `http://site.invalid${LIST}`);
    return [{ address: pathname, title: textOf(link.children) }];
  });
}
