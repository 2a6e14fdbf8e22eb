import { expect, it } from 'vitest';
import { countsInWords } from './as-known-words.ts';
import type { KnownEvent } from '../evidence/as-known.ts';
import type { TimelineEvent } from '../evidence/pictures.ts';

const claim = (document: string, then: number, before: number, today: number) => ({
  claim: { citations: [{ document, passage: 'p1' }] },
  origins: { then, before, today },
});
const known = [
  { claims: [claim('a', 1, 0, 1), claim('b', 2, 1, 3)], alsoTells: [] },
  { claims: [claim('a', 1, 1, 1)], alsoTells: [] },
] as unknown as KnownEvent[];

it('says how much was known on a day, and what came to it', () => {
  expect(countsInWords(known, true)).toBe(
    'By that day 2 documents told of 2 events since 27 November 2024, in 3 claims. 1 of these was new since the day before. 1 claim that was known before had gained another voice since. 1 claim has more voices behind it today.',
  );
  expect(countsInWords(known.slice(1), false)).toBe(
    'By that day 1 document told of 1 event since 27 November 2024, in 1 claim.',
  );
  expect(countsInWords([{ claims: known[1]?.claims ?? [], alsoTells: [{} as TimelineEvent] }], false)).toBe(
    'By that day 1 document told of 2 events since 27 November 2024, in 1 claim.',
  );
});
