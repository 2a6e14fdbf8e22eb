import { expect, it } from 'vitest';
import { readingGrade } from './reading-ease.ts';

it('short sentences of short words need a low grade, long ones a high one', () => {
  expect(readingGrade('The cat sat on the mat. It was warm. The dog came in.')).toBeLessThan(2);
  expect(
    readingGrade(
      'Notwithstanding considerable international reservations, the aforementioned administration subsequently reconsidered its previously communicated institutional commitments.',
    ),
  ).toBeGreaterThan(18);
});

it('a text without words has no grade', () => {
  expect(readingGrade('')).toBeNaN();
});
