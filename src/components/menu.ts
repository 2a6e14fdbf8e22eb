import { addressesOf } from '../evidence/addresses.ts';
import { onceByObject } from '../evidence/once-by-object.ts';
import type { Evidence } from '../evidence/model.ts';

interface MenuEntry {
  readonly address: string;
  readonly title: string;
}

const MENU: readonly MenuEntry[] = [
  { address: '/offensive-2024/', title: 'Offensive' },
  { address: '/aftermath/', title: 'Aftermath' },
  { address: '/background/', title: 'Background' },
  { address: '/actors/', title: 'Actors' },
  { address: '/toll/', title: 'Toll' },
  { address: '/timeline/', title: 'Timeline' },
  { address: '/map/', title: 'Map' },
  { address: '/disagreements/', title: 'Disagreements' },
  { address: '/sources/', title: 'Sources' },
];

/** The menu at the top of every page: its entries that lead somewhere. Worked out once for all pages. */
export const menuOf = onceByObject((evidence: Evidence): readonly MenuEntry[] => {
  const known = addressesOf(evidence);
  return MENU.filter(({ address }) => known.has(address));
});
