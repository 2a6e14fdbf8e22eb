import { isLater } from '../dates.ts';
import { claimsShownOn } from '../numbering.ts';
import type { Check } from './check.ts';
import type { SourceDocument } from '../model.ts';

/** A page that says up to which day its documents go cites none that is newer. */
export const currentPages: Check = (content, evidence) =>
  content.pages.flatMap((page) => {
    if (page.asOf === null) return [];
    const asOf = page.asOf;
    const cited = new Set(
      claimsShownOn(page.address, evidence).flatMap((claim) => claim.citations.map(({ document }) => document)),
    );
    const newest = [...cited]
      .flatMap((id) => evidence.documents.get(id) ?? [])
      .filter((document) => isLater(dateOf(document), asOf))
      .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))[0];
    if (newest === undefined) return [];
    return [
      {
        code: 'outdated-page' as const,
        at: page.asOfAt,
        message: `The page says that its documents go up to ${asOf}, but cites "${newest.id}" of ${dateOf(newest)}.`,
        help: `Read the page again as a whole, then write asOf: ${dateOf(newest)}.`,
      },
    ];
  });

/** When a document appeared, or, where that is not recorded, the latest day that it tells of; "" where neither is. */
function dateOf({ published, latestEvent }: SourceDocument): string {
  return published ?? latestEvent ?? '';
}
