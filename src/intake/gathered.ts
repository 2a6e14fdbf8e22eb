import { NOTHING_PUBLISHED, type Published } from '../evidence/published.ts';
import type { Root } from 'mdast';
import type { Change } from '../evidence/changes.ts';
import type { Fingerprint } from '../evidence/fingerprint.ts';
import type { Finding } from '../evidence/findings.ts';
import type {
  Disagreement,
  GlossaryEntry,
  LooseText,
  Origin,
  Page,
  SourceDocument,
  WrittenClaim,
} from '../evidence/model.ts';
import type { Chart, Line, Place, Series, Tie, TimelineEvent } from '../evidence/pictures.ts';
import type { Redirect } from '../evidence/redirects.ts';
import type { InShortText } from './in-short-page.ts';

/** What the readers of `readers/` put together, file by file. */
export interface Gathered {
  readonly origins: Origin[];
  readonly documents: SourceDocument[];
  readonly pages: Page[];
  readonly claims: WrittenClaim[];
  readonly disagreements: Disagreement[];
  readonly glossary: GlossaryEntry[];
  readonly series: Series[];
  readonly charts: Chart[];
  readonly events: TimelineEvent[];
  readonly ties: Tie[];
  readonly places: Place[];
  readonly lines: Line[];
  /** The texts that pages are made of, by the path of their file. */
  readonly texts: Map<string, Root>;
  /** What glossary entries say: the page of the glossary is made of it. */
  readonly definitions: { readonly claims: string[]; readonly loose: LooseText[] };
  /** Texts of the edition for younger readers, one for each explainer. */
  readonly inShort: InShortText[];
  readonly fingerprints: Map<string, ReadonlyMap<string, Fingerprint>>;
  published: Published;
  readonly redirects: Redirect[];
  readonly changes: Change[];
  readonly unread: Set<string>;
  readonly findings: Finding[];
}

export function nothingGathered(): Gathered {
  return {
    origins: [],
    documents: [],
    pages: [],
    claims: [],
    disagreements: [],
    glossary: [],
    series: [],
    charts: [],
    events: [],
    ties: [],
    places: [],
    lines: [],
    texts: new Map(),
    definitions: { claims: [], loose: [] },
    inShort: [],
    fingerprints: new Map(),
    published: NOTHING_PUBLISHED,
    redirects: [],
    changes: [],
    unread: new Set(),
    findings: [],
  };
}

/** Adds what was read of one file to what was read of others. */
export function gather(into: Gathered, read: Gathered): void {
  into.origins.push(...read.origins);
  into.documents.push(...read.documents);
  into.pages.push(...read.pages);
  into.claims.push(...read.claims);
  into.disagreements.push(...read.disagreements);
  into.glossary.push(...read.glossary);
  into.series.push(...read.series);
  into.charts.push(...read.charts);
  into.events.push(...read.events);
  into.ties.push(...read.ties);
  into.places.push(...read.places);
  into.lines.push(...read.lines);
  for (const [path, text] of read.texts) into.texts.set(path, text);
  into.definitions.claims.push(...read.definitions.claims);
  into.definitions.loose.push(...read.definitions.loose);
  into.inShort.push(...read.inShort);
  for (const [document, passages] of read.fingerprints) into.fingerprints.set(document, passages);
  if (read.published !== NOTHING_PUBLISHED) into.published = read.published;
  into.redirects.push(...read.redirects);
  into.changes.push(...read.changes);
  for (const missing of read.unread) into.unread.add(missing);
  into.findings.push(...read.findings);
}
