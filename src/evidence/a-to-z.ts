/** Everything on the site in alphabetical order, for whoever looks for a thing by its name and has no search. */
import { pagesInReadingOrder } from './reading-order.ts';
import { readableDate } from './dates.ts';
import { MAP_DAYS, mapDayAddress } from './map-days.ts';
import { byLetter, type Letter } from './letters.ts';
import { PICTURE_PAGES } from './pictures.ts';
import type { Evidence, GlossaryKind, Page } from './model.ts';

export type ListedKind = 'page' | 'lesson' | 'section' | 'event' | 'actor' | 'chart' | 'disagreement' | GlossaryKind;

/** A name in the list. Sections that are called alike, one on each of many pages, are one entry with many places. */
export interface Listed {
  readonly name: string;
  readonly kind: ListedKind;
  readonly arabic: string | null;
  readonly places: readonly ListedPlace[];
}

interface ListedPlace {
  /** Root-absolute, with its anchor. */
  readonly address: string;
  /** Title of the page that it stands on, where that is another. */
  readonly page: string | null;
}

/** Pages that exist without a file in `content/`. */
const BUILT_PAGES: readonly (readonly [address: string, title: string])[] = [
  ['/claims/', 'All claims'],
  ['/charts/', 'Charts'],
  ['/about/changes/', 'Corrections and changes'],
  ['/about/changes/#report', 'Report an error'],
  ['/about/licences/', 'Licences'],
  ['/about/quality/', 'How good is this site?'],
  ['/search/', 'Search'],
  ['/sources/', 'Sources'],
  ['/disagreements/', 'Where the sources disagree'],
];

/** Kinds of pages that are listed as what they are about. Others are pages. */
const KIND_OF_PAGE: Partial<Record<Page['kind'], ListedKind>> = {
  actor: 'actor',
  chart: 'chart',
  disagreement: 'disagreement',
  lesson: 'lesson',
};

/** Kinds of pages that stand in no list of names: a lesson leads to its sheet, and a teacher to the answers. */
const PARTS_OF_LESSONS: ReadonlySet<Page['kind']> = new Set(['sheet', 'answers']);

/** Kinds of pages whose sections are not listed: the glossary's are listed as what they explain, those of lessons are all called alike. */
const WITHOUT_SECTIONS: ReadonlySet<Page['kind']> = new Set(['glossary', 'lesson', ...PARTS_OF_LESSONS]);

/** Everything that has a name, letter by letter. Articles, English and Arabic, do not count for the order. */
export function everythingByLetter(evidence: Evidence): Letter<Listed>[] {
  const entries = [
    ...builtPages(),
    ...mapDays(evidence),
    ...pages(evidence),
    ...sections(evidence),
    ...glossary(evidence),
  ];
  return byLetter(entries.toSorted((a, b) => a.kind.localeCompare(b.kind, 'en')));
}

function builtPages(): Listed[] {
  return BUILT_PAGES.map(([address, name]) => ({
    name,
    kind: 'page',
    arabic: null,
    places: [{ address, page: null }],
  }));
}

/** The maps of the days, under one name. */
function mapDays({ events }: Evidence): Listed[] {
  if (events.size === 0) return [];
  const places = MAP_DAYS.map((day) => ({ address: mapDayAddress(day), page: readableDate(day) }));
  return [{ name: 'Map of one day', kind: 'page', arabic: null, places }];
}

function pages(evidence: Evidence): Listed[] {
  const listed = pagesInReadingOrder(evidence).filter(({ kind }) => !PARTS_OF_LESSONS.has(kind));
  return listed.map(({ title, kind, address, actor }) => ({
    name: title,
    kind: KIND_OF_PAGE[kind] ?? 'page',
    arabic: actor === null ? null : (evidence.glossary.get(actor.entry.id)?.arabic ?? null),
    places: [{ address, page: null }],
  }));
}

/** Sections of pages, and events. */
function sections(evidence: Evidence): Listed[] {
  const all = pagesInReadingOrder(evidence)
    .filter(({ kind }) => !WITHOUT_SECTIONS.has(kind))
    .flatMap((page) =>
      page.sections.map(({ id, title }) => ({
        title,
        kind: page.address === PICTURE_PAGES.timeline && evidence.events.has(id) ? 'event' : 'section',
        address: `${page.address}#${id}`,
        page: page.title,
      })),
    );
  return [...Map.groupBy(all, ({ title }) => title)].map(([name, alike]) => ({
    name,
    kind: alike.every(({ kind }) => kind === 'event') ? 'event' : 'section',
    arabic: null,
    places: alike.map(({ address, page }) => ({ address, page })),
  }));
}

/** Entries of the glossary, but for actors, who have pages of their own. */
function glossary(evidence: Evidence): Listed[] {
  const actors = new Set([...evidence.pages.values()].map((page) => page.actor?.entry.id));
  return [...evidence.glossary.values()]
    .filter(({ id }) => !actors.has(id))
    .map(({ id, name, kind, arabic }) => ({
      name,
      kind,
      arabic,
      places: [{ address: `/glossary/#${id}`, page: null }],
    }));
}
