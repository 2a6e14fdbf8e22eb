/** The parts of the site that a teacher links, cites and hands out: sections, disagreements, charts, days of the map, lessons. */
import { EMBEDS } from './claim-addresses.ts';
import { MAP_DAYS, mapDayAddress, mapDayOf } from './map-days.ts';
import { pagesInReadingOrder } from './reading-order.ts';
import { readableDate } from './dates.ts';
import { PICTURE_PAGES } from './pictures.ts';
import type { Evidence, Page, PageKind } from './model.ts';

/** Where the handouts stand; what follows is the address of the part, `toll/counts/`. */
export const HANDOUTS = '/teach/handouts/';

export interface Part {
  /** Unique among the parts: `toll-counts`. Reference managers know it by this. */
  readonly id: string;
  readonly title: string;
  /** Address from the root of the site, `/toll/#counts`. */
  readonly address: string;
  /** The page that it stands on: its title and address. */
  readonly page: Pick<Page, 'title' | 'address'>;
  /** Id of the section that it is; null where it is a whole page. */
  readonly section: string | null;
  /** Address of its clean sheet; null for pages that are one already. */
  readonly handout: string | null;
  /** Address where it stands alone, to be shown inside other pages; null for what is no figure. */
  readonly embed: string | null;
  /** Panels of the chart that it is; 0 for all else. */
  readonly panels: number;
}

/** Pages whose sections are parts, and pages that are one part as a whole. */
const IN_SECTIONS: readonly PageKind[] = ['explainer', 'actor', 'page'];
const WHOLE: readonly PageKind[] = ['lesson', 'disagreement', 'chart'];

/** Every part of the site, in reading order. */
export function partsOf(evidence: Evidence): Part[] {
  const pages = pagesInReadingOrder(evidence);
  const panels = panelsByPage(evidence);
  return [
    ...pages.filter(({ kind, address }) => IN_SECTIONS.includes(kind) && address !== '/').flatMap(sectionsOf),
    ...pages
      .filter(({ kind }) => WHOLE.includes(kind))
      .map((page) => wholePage(page, page.kind === 'lesson' ? null : handoutOf(page, null), panels.get(page.address))),
    ...(evidence.events.size === 0 ? [] : MAP_DAYS).map((day) =>
      wholePage({ title: `Map of ${readableDate(day)}`, address: mapDayAddress(day) }, null),
    ),
  ];
}

/** How many panels the chart of a page has: one for each of its series. */
function panelsByPage({ charts, series }: Evidence): ReadonlyMap<string, number> {
  const bySeries = Map.groupBy(series.values(), ({ chart }) => charts.get(chart.id)?.address ?? '');
  return new Map([...bySeries].map(([page, ofPage]) => [page, ofPage.length]));
}

export type PartWithHandout = Part & { readonly handout: string };

/** The parts that have a clean sheet. */
export function partsWithHandout(evidence: Evidence): PartWithHandout[] {
  return partsOf(evidence).flatMap(({ handout, ...part }) => (handout === null ? [] : [{ ...part, handout }]));
}

function sectionsOf(page: Page): Part[] {
  const { title, address } = page;
  // These have sheets of their own: their print is made for paper.
  const isPicture = Object.values<string>(PICTURE_PAGES).includes(address);
  return page.sections
    .filter(({ depth }) => depth === 2)
    .map((section) => ({
      id: idOf(address, section.id),
      title: section.title,
      address: `${address}#${section.id}`,
      page: { title, address },
      section: section.id,
      handout: isPicture ? null : handoutOf(page, section.id),
      embed: null,
      panels: 0,
    }));
}

function wholePage({ title, address }: Pick<Page, 'title' | 'address'>, handout: string | null, panels = 0): Part {
  return {
    id: idOf(address, null),
    title,
    address,
    page: { title, address },
    section: null,
    handout,
    embed: embedOf(address),
    panels,
  };
}

/** The address of the sheet of a section, or of a page as a whole. */
export function handoutOf({ address }: Pick<Page, 'address'>, section: string | null): string {
  return `${HANDOUTS}${address.slice(1)}${section === null ? '' : `${section}/`}`;
}

/** Where a chart or a day of the map stands alone; what follows is its own address, `charts/war-dead/`. Null for other pages. */
export function embedOf(address: string): string | null {
  const isChart = address.startsWith(PICTURE_PAGES.charts) && address !== PICTURE_PAGES.charts;
  return isChart || mapDayOf(address) !== null ? `${EMBEDS}${address.slice(1)}` : null;
}

/** The home page has no words in its address. */
function idOf(address: string, section: string | null): string {
  const words = [...address.split('/'), section ?? ''].filter((word) => word !== '');
  return words.length === 0 ? 'home' : words.join('-');
}
