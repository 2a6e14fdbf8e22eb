/** Writes a page under each short address that leads to its part, and under addresses of parts that have moved. */
import { formerParts } from '../evidence/former-parts.ts';
import { partsOf } from '../evidence/parts.ts';
import { shortAddressesOf } from '../evidence/short-addresses.ts';
import { shortPage } from '../teaching/short-page.ts';
import { relativeAddress } from './relative-links.ts';
import type { Making } from './making.ts';

export function writeShortPages({ evidence, write }: Making): string {
  const titles = new Map(partsOf(evidence).map(({ address, title }) => [address, title]));
  const addresses = [
    ...[...shortAddressesOf(evidence)].map(([to, address]) => ({ address, to })),
    ...formerParts(evidence),
  ];
  for (const { address, to } of addresses)
    write(address, shortPage(titles.get(to) ?? 'This part has moved', relativeAddress(`${address}index.html`, to)));
  return `${addresses.length} addresses.`;
}
