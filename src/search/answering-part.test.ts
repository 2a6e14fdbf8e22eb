import { expect, it } from 'vitest';
import { answeringPart, type MarkedPart } from './answering-part.ts';

const CLAIM = 0;
const LOOSE = -1;

function part(text: string, share: number, standing = CLAIM): MarkedPart {
  return { part: [text, '', standing], marked: { text, marks: [], share, covered: 0, nearness: 0 } };
}

const NOTHING = { number: false, time: false, now: false };

it('an entry is shown by what it says, not by its coordinates or spellings', () => {
  const parts = [
    part('A city.', 0),
    part('GeoNames puts Aleppo at 36.2 degrees north.', 1),
    part('Also: Halab.', 1, LOOSE),
  ];
  expect(answeringPart('place', parts, 1, NOTHING)).toBe(parts[0]);
  expect(answeringPart('place', parts.slice(1), 1, NOTHING)).toBe(parts[1]);
});

it('of several figures the newest answers', () => {
  const parts = [
    part('In 2018 they had 30,000 fighters.', 0.9),
    part('In November 2024 they had about 20,000 fighters.', 0.85),
    part('In 2025 nobody knew.', 0.9),
    part('They had 10,000 fighters.', 0.9),
  ];
  expect(answeringPart('section', parts, 0, { number: true, time: false, now: false })).toBe(parts[1]);
});

it('a disagreement is shown by what sums it up, not by one answer', () => {
  const parts = [
    part('The counts end on different days.', 0, LOOSE),
    part('By 29 November at least 242 people were killed.', 0.9),
  ];
  expect(answeringPart('disagreement', parts, 1, { number: true, time: false, now: false })).toBe(parts[0]);
  expect(answeringPart('disagreement', parts, 0.2, NOTHING)).toBe(parts[1]);
});

it('where a time is asked for, a claim with its date answers', () => {
  const parts = [part('How the city fell.', 1, LOOSE), part('On 29 November 2024 fighters entered it.', 0.6)];
  expect(answeringPart('page', parts, 1, { number: false, time: true, now: false })).toBe(parts[1]);
});

it('how things stand now is answered by what was told last', () => {
  const parts = [
    part('In 2012 the army held the city.', 0.9),
    part('In January 2026 the new army held the city.', 0.8),
    part('In February 2026 a vote was held.', 0.2),
    part('Then it changed hands.', 0.9, LOOSE),
  ];
  expect(answeringPart('section', parts, 0, { ...NOTHING, now: true })).toBe(parts[1]);
  expect(answeringPart('section', parts, 0, NOTHING)).toBe(parts[0]);
});
