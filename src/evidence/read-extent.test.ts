import { expect, it } from 'vitest';
import { extentTold } from './read-extent.ts';

it.each([
  ['AFP, 1 December 2024 (c), in the opening, point 1', 'opening'],
  ['Amnesty, March 2023, opening, list of facts', 'opening'],
  ['UNESCO and UNITAR, 1 December 2018, in the part that was read, point 1', 'excerpt'],
  ['UNICEF, undated, in the excerpt', 'excerpt'],
  ['Combating Terrorism Center, 22 February 2017, first paragraph after the abstract', 'excerpt'],
  ['GeoNames, 2024, entry ‘Afrīn, 1', 'excerpt'],
  ['AFP on LBCI, 1 December 2024, in the text, point 1', 'whole'],
  ['The opening of Aleppo’s airport, Report B, paragraph 6', 'whole'],
])('%s tells of a document of which was read: %s', (name, extent) => {
  expect(extentTold(name)).toBe(extent);
});
