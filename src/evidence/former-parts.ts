/** What follows from places that were published and are no parts any more: short addresses, sheets, claims and figures alone lead on as well. */
import { addressesOf } from './addresses.ts';
import { claimPageAddress } from './claim-addresses.ts';
import { embedOf, handoutOf, partsOf } from './parts.ts';
import { leadsTo, partsOf as endsOf, stands } from './redirects.ts';
import type { Evidence } from './model.ts';

/** An address that somebody may have kept, and where it leads now. */
interface FormerPart {
  readonly address: string;
  readonly to: string;
}

/** Of every place that was published and is redirected, or still stands but has lost its sheet and short address. */
export function formerParts(evidence: Evidence): FormerPart[] {
  const addresses = addressesOf(evidence);
  const parts = new Set(partsOf(evidence).map(({ address }) => address));
  return [...evidence.published.places.values()].flatMap(({ place, short }) => {
    const isThere = stands(place, addresses);
    const to = isThere ? place : leadsTo(place, evidence.redirects, addresses);
    const { address, anchor } = endsOf(place);
    if (to === null) return [];
    if (anchor.startsWith('c-')) return isThere ? [] : [{ address: claimPageAddress(anchor.slice(2)), to }];
    if (short === null || parts.has(place)) return [];
    const embed = anchor === '' ? embedOf(address) : null;
    return [
      { address: short, to },
      { address: handoutOf({ address }, anchor === '' ? null : anchor), to },
      ...(embed === null ? [] : [{ address: embed, to }]),
    ];
  });
}
