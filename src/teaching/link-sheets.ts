/** The links for the board, in sheets that are printed one by one: a sheet a page, and one for pages that are a part each. */
import { partsOf } from '../evidence/parts.ts';
import { shortAddressOf } from '../evidence/short-addresses.ts';
import type { Evidence } from '../evidence/model.ts';

/** Where all links for the board are listed, and below which the sheets stand. */
export const LINKS = '/teach/links/';

export interface LinkSheet {
  /** Good for an address: `toll`, `actors-hts`, `disagreements`. */
  readonly name: string;
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly address: string; readonly short: string }[];
}

/** Sheets of pages that are one part each, by the folder that they stand in. */
const TOGETHER: Readonly<Record<string, Pick<LinkSheet, 'name' | 'title'>>> = {
  teach: { name: 'lessons', title: 'Lessons' },
  disagreements: { name: 'disagreements', title: 'Where the sources disagree' },
  charts: { name: 'charts', title: 'Charts' },
  map: { name: 'map-days', title: 'The map, day by day' },
};

export function linkSheetAddress({ name }: LinkSheet): string {
  return `${LINKS}${name}/`;
}

export function linkSheets(evidence: Evidence): LinkSheet[] {
  const sheets = new Map<string, LinkSheet & { links: LinkSheet['links'][number][] }>();
  for (const { title, address, page, section } of partsOf(evidence)) {
    const [folder = ''] = page.address.split('/').filter((word) => word !== '');
    const ofPage = { name: page.address.slice(1, -1).replaceAll('/', '-'), title: page.title };
    const named = section === null ? (TOGETHER[folder] ?? ofPage) : ofPage;
    const sheet = sheets.get(named.name) ?? { ...named, links: [] };
    sheet.links.push({ title, address, short: shortAddressOf(address, evidence) });
    sheets.set(named.name, sheet);
  }
  return [...sheets.values()];
}
