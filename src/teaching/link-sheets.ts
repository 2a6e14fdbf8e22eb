/** The links for the board, in sheets that are printed one by one: a sheet a page, and one for pages that are a part each. */
import { shortAddress } from '../evidence/short-address.ts';
import type { Part } from '../evidence/parts.ts';

/** Where the sheets stand; the name of a sheet follows. */
export const LINKS = '/teach/links/';

interface LinkSheet {
  /** Good for an address: `toll`, `actors-hts`, `disagreements`. */
  readonly name: string;
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly address: string; readonly short: string }[];
}

/** Sheets of pages that are one part each, by the folder that they stand in. */
const TOGETHER: Readonly<Record<string, string>> = {
  disagreements: 'Where the sources disagree',
  charts: 'Charts',
  map: 'The map, day by day',
};

export function linkSheets(parts: readonly Part[]): LinkSheet[] {
  const sheets = new Map<string, LinkSheet & { links: LinkSheet['links'][number][] }>();
  for (const { title, address, page, section } of parts) {
    const [folder = ''] = page.address.split('/').filter((word) => word !== '');
    const name = section === null ? folder : page.address.slice(1, -1).replaceAll('/', '-');
    const sheet = sheets.get(name) ?? {
      name,
      title: section === null ? (TOGETHER[folder] ?? page.title) : page.title,
      links: [],
    };
    sheet.links.push({ title, address, short: shortAddress(address) });
    sheets.set(name, sheet);
  }
  return [...sheets.values()];
}
