import { expect, it } from 'vitest';
import { liftedInWords, shownInWords } from './timeline-status.ts';

it('says how many events a choice leaves, and which choice', () => {
  expect(shownInWords(38, 231, { theme: null, actor: 'SNA' })).toBe('38 of 231 events: Actor: SNA');
  expect(shownInWords(2, 231, { theme: 'Fighting', actor: 'SNA' })).toBe(
    '2 of 231 events: Theme: Fighting; Actor: SNA',
  );
  expect(shownInWords(231, 231, { theme: null, actor: null })).toBe('All 231 events are shown.');
});

it('says why a choice was let go', () => {
  expect(liftedInWords(231, { theme: 'Justice', actor: null })).toBe(
    'The link leads to an event outside of your choice (Theme: Justice). All 231 events are shown.',
  );
});
