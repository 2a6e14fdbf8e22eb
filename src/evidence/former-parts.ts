/** What follows from places that were published and have moved: short addresses, sheets and claims alone lead on as well. */
import { addressesOf } from './addresses.ts';
import { claimPageAddress } from './claim-addresses.ts';
import { handoutOf } from './parts.ts';
import { leadsTo, partsOf as endsOf, stands } from './redirects.ts';
import { shortAddress } from './short-address.ts';
import type { Evidence } from './model.ts';

/** An address that somebody may have kept, and where it leads now. */
interface FormerPart {
  readonly address: string;
  readonly to: string;
}

/** Of every place that was published, stands no more and is redirected. */
export function formerParts(evidence: Evidence): FormerPart[] {
  const addresses = addressesOf(evidence);
  return [...evidence.published.places.keys()].flatMap((place) => {
    const to = stands(place, addresses) ? null : leadsTo(place, evidence.redirects, addresses);
    if (to === null) return [];
    const { address, anchor } = endsOf(place);
    if (anchor.startsWith('c-')) return [{ address: claimPageAddress(anchor.slice(2)), to }];
    return [
      { address: shortAddress(place), to },
      { address: handoutOf({ address }, anchor === '' ? null : anchor), to },
    ];
  });
}
