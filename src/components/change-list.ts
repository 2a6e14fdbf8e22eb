/** Changes as the page, the feed and the data show them. */
import { addressesOf } from '../evidence/addresses.ts';
import { placeOfChange, WITHDRAWN, type Change } from '../evidence/changes.ts';
import { leadsTo, partsOf } from '../evidence/redirects.ts';
import { readableDate } from '../evidence/dates.ts';
import type { Evidence } from '../evidence/model.ts';
import type { Published } from '../evidence/published.ts';

interface ListedClaim {
  readonly id: string;
  /** Its words as they are today, under whatever id; null where it no longer stands. */
  readonly text: string | null;
  /** Where it stands, or what there is instead of it; null where nothing is known. */
  readonly url: string | null;
}

export interface ListedChange extends Pick<Change, 'id' | 'date' | 'kind' | 'what' | 'why'> {
  readonly url: string;
  readonly claims: readonly ListedClaim[];
}

/** Every change with what its claims say today, newest first. */
export function listChanges(evidence: Evidence): ListedChange[] {
  if (evidence.changes.length === 0) return [];
  const addresses = addressesOf(evidence);
  return evidence.changes.map((change) => ({
    id: change.id,
    url: placeOfChange(change),
    date: change.date,
    kind: change.kind,
    what: change.what,
    why: change.why,
    claims: change.claims.map(({ id, fingerprint }) => {
      const claim = evidence.claims.get(id);
      if (claim !== undefined) return { id, text: claim.text, url: `${claim.page}#c-${id}` };
      const place = evidence.published.claims.get(id)?.place ?? '';
      const url = leadsTo(place, evidence.redirects, addresses);
      const successor = evidence.claims.get(partsOf(url ?? '').anchor.replace(/^c-/, ''));
      return { id, text: fingerprint === WITHDRAWN ? null : (successor?.text ?? null), url };
    }),
  }));
}

/** What the page says where there is no change to show. */
export function whyNoChanges({ releases }: Published): string {
  const first = releases[0];
  return first === undefined
    ? 'Version 1.0 has not been published yet; from then on, each change to the words or citations of a claim will stand here.'
    : `No claim has been changed since version ${first.version} was published on ${readableDate(first.date)}.`;
}
