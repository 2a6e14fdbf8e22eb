import { readEvidence, type CheckedEvidence } from '../intake/read-evidence.ts';
import { backlinksOf, type Backlinks } from '../evidence/backlinks.ts';
import { changesByClaim, type Change } from '../evidence/changes.ts';
import { movedOf, type Moved } from '../evidence/moved.ts';
import { referencesOfPage, type Reference } from '../evidence/numbering.ts';
import { newestDayOfStory } from '../evidence/newest-day.ts';
import { onceByKey } from '../evidence/once-by-key.ts';
import { onceByObject } from '../evidence/once-by-object.ts';
import { printedAlone } from '../evidence/printed-alone.ts';
import { pagesInReadingOrder } from '../evidence/reading-order.ts';
import { restingOnDocumentAlone, restingOnOriginAlone } from '../evidence/resting-alone.ts';
import { partsOf, type Part } from '../evidence/parts.ts';
import type { Claim, Evidence, Page } from '../evidence/model.ts';
import type { Finding } from '../evidence/findings.ts';

/** Name of the site, as it stands in titles and in the header. */
export const SITE_NAME = 'Aleppo Explained';

/** The evidence, and what pages make of it. */
export interface Site {
  /** Up to when the documents of the story reach, ISO 8601. */
  readonly newestDay: string | null;
  readonly evidence: Evidence;
  /** The texts that authors wrote, by the path of their file. */
  readonly texts: CheckedEvidence['texts'];
  readonly backlinks: Backlinks;
  /** By claim id, newest first: what has become of a claim since it was published. */
  readonly changesOf: ReadonlyMap<string, readonly Change[]>;
  /** What old links lead to. */
  readonly moved: Moved;
  /** The claims that rest on a document, or on an origin, alone, by its id. */
  readonly restingOnDocument: ReadonlyMap<string, readonly Claim[]>;
  readonly restingOnOrigin: ReadonlyMap<string, readonly Claim[]>;
  /** The references of a page, worked out once: every claim of the page asks for its number. */
  readonly referencesOf: (address: string) => ReadonlyMap<string, Reference>;
  /** The parts of the site that are linked, cited and handed out, by their address. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Addresses of the pages that have a PDF of their own. */
  readonly printed: ReadonlySet<string>;
  /** What an author has yet to mend, as far as it is known: the development server checks when it has sent the page. Empty in a build. */
  readonly findings: () => readonly Finding[];
}

let kept: Site | undefined;

/** The evidence as pages use it. Read once for a build; read again after each change in the development server. */
export async function site(): Promise<Site> {
  const read = await readEvidence();
  const { evidence, texts } = read;
  if (kept?.evidence !== evidence)
    kept = {
      evidence,
      texts,
      findings: () => (read.isChecked ? read.findings : []),
      newestDay: newestDayOfStory(evidence),
      backlinks: backlinksOf(evidence),
      changesOf: changesByClaim(evidence.changes),
      moved: movedOf(evidence),
      restingOnDocument: restingOnDocumentAlone(evidence),
      restingOnOrigin: restingOnOriginAlone(evidence),
      printed: new Set(printedAlone(evidence).flatMap(({ pages }) => pages.map(({ address }) => address))),
      parts: new Map(partsOf(evidence).map((part) => [part.address, part])),
      referencesOf: onceByKey(
        (address: string) => address,
        (address) => referencesOfPage(address, evidence),
      ),
    };
  return kept;
}

const pagesByKind = onceByObject((evidence: Evidence) =>
  Map.groupBy(pagesInReadingOrder(evidence), (page) => page.kind),
);

/** Pages of one kind in the order that their authors gave them. */
export function pagesOfKind(kind: Page['kind'], evidence: Evidence): readonly Page[] {
  return pagesByKind(evidence).get(kind) ?? [];
}

/** The explainers that stand before and behind each one, by its address. */
export const explainersBeside = onceByObject(
  (
    evidence: Evidence,
  ): ReadonlyMap<string, { readonly before: Page | undefined; readonly after: Page | undefined }> => {
    const explainers = pagesOfKind('explainer', evidence);
    return new Map(
      explainers.map(({ address }, place) => [
        address,
        { before: explainers[place - 1], after: explainers[place + 1] },
      ]),
    );
  },
);
