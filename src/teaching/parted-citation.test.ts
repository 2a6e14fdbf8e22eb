import { expect, it } from 'vitest';
import { partedAtAddress } from './parted-citation.ts';

const ADDRESS = 'https://address.invalid/toll/#children';

it('parts a citation at its address', () => {
  expect(partedAtAddress(`Children. ${ADDRESS}.`, ADDRESS)).toEqual([
    { words: 'Children. ', isBare: false },
    { words: null, isBare: false },
    { words: '.', isBare: false },
  ]);
});

it('parts it where the style leaves the scheme out', () => {
  expect(partedAtAddress('Children, address.invalid/toll/#children', ADDRESS)).toEqual([
    { words: 'Children, ', isBare: false },
    { words: null, isBare: true },
  ]);
});
