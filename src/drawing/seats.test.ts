import { expect, it } from 'vitest';
import { boxAround, overlap } from './boxes.ts';
import { seatsOf } from './seats.ts';

const alone = { at: [100, 100], reach: 4, name: null } as const;

it('a mark with room around it can be pressed on 24 pixels and more', () => {
  const [seat] = seatsOf([alone]);
  expect((seat?.right ?? 0) - (seat?.left ?? 0)).toBeGreaterThan(24);
});

it('no seat lies on another one, or on the name of another mark', () => {
  const name = boxAround([130, 100], 15, 8);
  const near = { at: [110, 106], reach: 4, name } as const;
  const [one, other] = seatsOf([alone, near]);
  expect(one && other && overlap(one, other)).toBe(false);
  expect(one && overlap(one, name)).toBe(false);
});
