import { NOTHING_PUBLISHED, type Published } from '../evidence/published.ts';
import type { Change } from '../evidence/changes.ts';
import type { Fingerprint } from '../evidence/fingerprint.ts';
import type { Finding } from '../evidence/findings.ts';
import type { Disagreement, GlossaryEntry, Origin, Page, SourceDocument, WrittenClaim } from '../evidence/model.ts';
import type { Redirect } from '../evidence/redirects.ts';

/** What the readers of `readers/` put together, file by file. */
export interface Gathered {
  readonly origins: Origin[];
  readonly documents: SourceDocument[];
  readonly pages: Page[];
  readonly claims: WrittenClaim[];
  readonly disagreements: Disagreement[];
  readonly glossary: GlossaryEntry[];
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
    fingerprints: new Map(),
    published: NOTHING_PUBLISHED,
    redirects: [],
    changes: [],
    unread: new Set(),
    findings: [],
  };
}
