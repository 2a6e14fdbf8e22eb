import { AS_KNOWN_DAYS, asKnownAddress } from './as-known.ts';
import { MAP_DAYS, mapDayAddress } from './map-days.ts';
import { SKILL_IDS } from './skills.ts';
import type { Evidence, Page, PageKind } from './model.ts';

/** Addresses that exist without a file in `content/`. */
const BUILT_ADDRESSES = [
  '/sources/',
  '/claims/',
  '/charts/',
  '/disagreements/',
  '/search/',
  '/a-to-z/',
  '/download/',
  '/teach/links/',
  '/about/changes/feed.xml',
  '/about/licences/',
  '/about/quality/',
  '/data/claims.json',
  '/data/sources.json',
  '/data/sources.bib',
  '/data/sources.ris',
  '/data/disagreements.json',
  '/data/changes.json',
  '/data/events.json',
  '/data/series.csv',
];

/** The ids on a page that a link may name. */
export interface Anchors {
  /** Ids that come from the content, other than claims: sections, drawn disagreements, panels of charts, passages, changes. They are kept once published. */
  readonly sections: readonly string[];
  /** Ids of the claims on the page, without `c-`. They are kept once published. */
  readonly claims: readonly string[];
  /** Ids that the layout of the page adds; null where they are not held against a list. */
  readonly built: readonly string[] | null;
}

/**
 * Every address of the site with its anchors, worked out from the evidence alone. Those that follow from others (sheets, short
 * addresses, claims alone) are not among them: what becomes of them is in former-parts.ts. Whatever a page gives an id to, and
 * is to last, stands here; the page puts `FormerIds` beside it.
 */
export function addressesOf(evidence: Evidence): Map<string, Anchors> {
  const addresses = new Map<string, Anchors>(
    BUILT_ADDRESSES.map((address) => [address, { sections: [], claims: [], built: null }]),
  );
  addresses.set('/about/changes/', {
    sections: evidence.changes.map((change) => `change-${change.id}`),
    claims: [],
    built: ['main', 'changes', 'kinds', 'report'],
  });
  for (const { address } of evidence.charts.values())
    addresses.set(`${address}numbers.csv`, { sections: [], claims: [], built: null });
  if (evidence.events.size > 0)
    for (const address of [...AS_KNOWN_DAYS.map(asKnownAddress), ...MAP_DAYS.map(mapDayAddress)])
      addresses.set(address, { sections: [], claims: [], built: null });
  for (const page of evidence.pages.values()) addresses.set(page.address, anchorsOfPage(page, evidence));
  for (const document of evidence.documents.values()) {
    addresses.set(`/sources/${document.id}/`, {
      sections: [...document.passages.keys()],
      claims: [],
      built: ['main', 'if-wrong', 'passages', 'not-citable'],
    });
  }
  return addresses;
}

/** The anchors of a page as they stand in an address; empty where the layout's are not held against a list. */
export function anchorNames({ sections, claims, built }: Anchors): string[] {
  return [...sections, ...claims.map((id) => `c-${id}`), ...(built ?? [])];
}

/** Anchors that the layouts of pages add to those of the text. */
const BUILT_ANCHORS: Record<PageKind, readonly string[]> = {
  explainer: ['main', 'references', 'documents', 'disputed', 'charts'],
  page: [
    'main',
    'references',
    'documents',
    'disputed',
    'read',
    'check',
    'differ',
    'class',
    'list',
    'picture',
    'clocks',
    'signs',
    'ties',
    'lessons',
    'skills',
    ...SKILL_IDS,
  ],
  actor: ['main', 'references', 'documents', 'disputed', 'charts'],
  chart: ['main', 'references', 'documents', 'picture', 'numbers', 'how-to-read'],
  glossary: ['main', 'references', 'documents'],
  lesson: ['main', 'references', 'documents', 'disputed', 'lesson', 'share'],
  sheet: ['main', 'references', 'documents', 'disputed', 'map'],
  answers: ['main', 'references', 'documents', 'disputed'],
  disagreement: ['main', 'references', 'documents', 'answers', 'note', 'settle', 'where'],
};

/** Anchors that the layout of every page of a kind adds, or may add: no section can have them. */
export function anchorsOfLayout(kind: PageKind): readonly string[] {
  // Pages of the site have layouts of their own; these are what all of them have.
  return kind === 'page' ? BUILT_ANCHORS.answers : BUILT_ANCHORS[kind];
}

/** The id of a panel on the page of its chart. */
export function pictureId(series: string): string {
  return `picture-${series}`;
}

function anchorsOfPage(page: Page, { charts, series }: Evidence): Anchors {
  const chart = page.kind === 'chart' ? charts.get(page.slug) : undefined;
  const drawn = chart === undefined ? [] : [...series.values()].filter((line) => line.chart.id === chart.id);
  return {
    sections: [
      ...page.sections.map((section) => section.id),
      ...page.panels.map(({ draws, id }) => `${draws === 'chart' ? 'chart' : 'd'}-${id}`),
      ...drawn.map(({ id }) => pictureId(id)),
    ],
    claims: page.claims,
    built: BUILT_ANCHORS[page.kind],
  };
}
