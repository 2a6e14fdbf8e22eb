import { expect, it } from 'vitest';
import { readEvidence } from '../intake/read-evidence.ts';
import { addressesOf } from './addresses.ts';
import { claimsOfMapDay, eventsOfMapDay, MAP_DAYS, mapDayAddress, mapDayOf } from './map-days.ts';
import { referencesOfPage } from './numbering.ts';

it('each day of the offensive has a page with all its events, and numbers for all that they cite', async () => {
  const { evidence } = await readEvidence();
  expect(MAP_DAYS).toHaveLength(12);
  for (const day of MAP_DAYS) {
    const address = mapDayAddress(day);
    expect(mapDayOf(address)).toBe(day);
    expect(addressesOf(evidence).has(address)).toBe(true);
    const events = [...evidence.events.values()].filter(({ date }) => date === day);
    expect(eventsOfMapDay(day, evidence)).toHaveLength(events.length);
    const cited = claimsOfMapDay(day, evidence).flatMap(({ citations }) => citations);
    const numbers = referencesOfPage(address, evidence);
    for (const { document, passage } of cited) expect(numbers.has(`${document}#${passage}`)).toBe(true);
  }
  expect(mapDayOf('/map/')).toBeNull();
}, 30_000);
