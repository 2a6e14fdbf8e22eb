import { readEvidence } from '../intake/read-evidence.ts';
import { backlinksOf, type Backlinks } from '../evidence/backlinks.ts';
import type { Evidence, Page } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/** Name of the site, as it stands in titles and in the header. */
export const SITE_NAME = 'Aleppo Explained';

interface Site {
  readonly evidence: Evidence;
  readonly backlinks: Backlinks;
  /** Empty in a build; what an author has yet to mend in the development server. */
  readonly findings: readonly Finding[];
}

let kept: Site | undefined;

/** The evidence as pages use it. Read once for a build; read again after each change in the development server. */
export async function site(): Promise<Site> {
  const { evidence, findings } = await readEvidence({ watch: import.meta.env.DEV });
  if (kept?.evidence !== evidence) kept = { evidence, findings, backlinks: backlinksOf(evidence) };
  return kept;
}

/** Pages of one kind in the order that their authors gave them. */
export function pagesOfKind(kind: Page['kind'], evidence: Evidence): Page[] {
  return [...evidence.pages.values()]
    .filter((page) => page.kind === kind)
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
}
