import { expect, it } from 'vitest';
import { blendsWith, bytesOf, nearestPlace } from './palette.ts';

const [PAPER, GREY, INK] = [0, 1, 2];
const PALETTE = ['#ffffff', '#808080', '#000000'];

it('a colour has the place of the one that is most like it', () => {
  const placeOf = (value: number): number => nearestPlace(value, value, value, bytesOf(PALETTE));
  expect([250, 120, 10].map(placeOf)).toEqual([PAPER, GREY, INK]);
});

it('what covers a part of a colour comes out between the two', () => {
  const blends = blendsWith('#000000', PALETTE);
  const over = (ground: number, covered: number): number | undefined => blends[256 * ground + covered];
  expect([0, 128, 255].map((covered) => over(PAPER, covered))).toEqual([PAPER, GREY, INK]);
  expect([0, 128, 255].map((covered) => over(INK, covered))).toEqual([INK, INK, INK]);
});
