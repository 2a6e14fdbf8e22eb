import { expect, it } from 'vitest';
import { shortAddress, shortAddresses } from './short-address.ts';

it('is short, has no letters that look alike, and is the same for ever', () => {
  expect(shortAddress('/toll/#children')).toMatch(/^\/s\/[bcdfghjkmnpqrstvwxz2-9]{5}\/$/);
  expect(shortAddress('/toll/#children')).toBe('/s/qptgw/');
});

it('two addresses that share one are told', () => {
  expect(() => shortAddresses(['/toll/', '/toll/'])).toThrow(/would have the same short address \/s\//);
});
