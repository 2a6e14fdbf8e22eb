import { expect, it } from 'vitest';
import { shortAddress, shortAddresses } from './short-address.ts';

it('is short, has no letters that look alike, and is the same for ever', () => {
  expect(shortAddress('/toll/#children')).toMatch(/^\/s\/[bcdfghjkmnpqrstvwxz2-9]{5}\/$/);
  expect(shortAddress('/toll/#children')).toBe('/s/qptgw/');
});

it('what is published keeps its own, and what would have the same takes a letter more', () => {
  const short = shortAddress('/toll/#children');
  const known = new Map([['/former/#part', short]]);
  const found = shortAddresses(['/toll/#children', '/former/#part'], known);
  expect(found.get('/former/#part')).toBe(short);
  expect(found.get('/toll/#children')).toBe(shortAddress('/toll/#children', 6));
  expect(found.get('/toll/#children')).toHaveLength(short.length + 1);
});

it('a hundred thousand addresses have a short one each', { timeout: 20_000 }, () => {
  const addresses = Array.from({ length: 100_000 }, (_none, number) => `/page-${number}/#part`);
  expect(new Set(shortAddresses(addresses).values()).size).toBe(100_000);
});
