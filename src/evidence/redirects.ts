import { anchorNames, type Anchors } from './addresses.ts';
import type { At } from './model.ts';

/** Where something stands now that was published elsewhere. Both ends are places: an address, or an address with an anchor. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly at: At;
}

/** The two parts of a place: `/toll/#civilians` is `/toll/` and `civilians`. The anchor of a whole page is empty. */
export function partsOf(place: string): { readonly address: string; readonly anchor: string } {
  const [address = '', anchor = ''] = place.split('#');
  return { address, anchor };
}

/** Whether a place is there today, without any redirect. */
export function stands(place: string, addresses: ReadonlyMap<string, Anchors>): boolean {
  const { address, anchor } = partsOf(place);
  const anchors = addresses.get(address);
  return anchors !== undefined && (anchor === '' || anchorNames(anchors).includes(anchor));
}

/**
 * Where someone is led who looks for a place that is no more: to where its own redirect says, or, if its whole page has
 * been moved, to the same anchor on the new page. Null where nothing leads on.
 */
export function leadsTo(
  place: string,
  redirects: ReadonlyMap<string, Redirect>,
  addresses: ReadonlyMap<string, Anchors>,
): string | null {
  const own = redirects.get(place);
  if (own !== undefined) return own.to;
  const { address, anchor } = partsOf(place);
  const page = anchor === '' ? undefined : redirects.get(address);
  if (page === undefined) return null;
  const carried = `${partsOf(page.to).address}#${anchor}`;
  return stands(carried, addresses) ? carried : null;
}
