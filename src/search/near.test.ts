import { expect, it } from 'vitest';
import { nearKeys, nearestWords, skeletonOf } from './near.ts';

it.each([
  ['hezbollah', 'hizbolla'],
  ['khan', 'han'],
  ['sednaya', 'saydnaya'],
  ['jolani', 'gollany'],
  ['qusayr', 'kusair'],
  ['damascus', 'damaskus'],
  ['sheikhun', 'shaykhoun'],
])('%s and %s have the same consonants', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other));
});

it.each([
  ['israel', 'irsael'],
  ['turkey', 'tukey'],
  ['observatory', 'obsevatory'],
])('%s and %s meet under a key', (one, other) => {
  expect(nearKeys(one).some((key) => nearKeys(other).includes(key))).toBe(true);
});

it('takes the likeliest known word, and none that is far off', () => {
  const known = ['aleppo', 'help', 'people', 'apple'].map((word) => ({ word, count: 9, name: word }));
  expect(nearestWords('allepo', known)[0]?.word).toBe('aleppo');
  expect(nearestWords('xylophonequartz', known)).toEqual([]);
});
