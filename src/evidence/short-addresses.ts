import { onceByObject } from './once-by-object.ts';
import { partsOf } from './parts.ts';
import { shortAddresses } from './short-address.ts';
import type { Evidence } from './model.ts';

/** The short address of each part of the site, by the address of the part. What has been published keeps its own. */
export const shortAddressesOf = onceByObject((evidence: Evidence): ReadonlyMap<string, string> => {
  const published = [...evidence.published.places.values()];
  return shortAddresses(
    partsOf(evidence).map(({ address }) => address),
    new Map(published.flatMap(({ place, short }) => (short === null ? [] : [[place, short]]))),
  );
});

/** @throws if no part has the address */
export function shortAddressOf(address: string, evidence: Evidence): string {
  const short = shortAddressesOf(evidence).get(address);
  if (short === undefined) throw new Error(`${address} is no part of the site, so it has no short address.`);
  return short;
}
