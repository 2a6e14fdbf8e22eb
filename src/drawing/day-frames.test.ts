import { expect, it } from 'vitest';
import { restOf, type DayFrames } from './day-frames.ts';

const SERIES: readonly DayFrames[] = [
  { day: '2024-12-05', frames: ['north-west'] },
  { day: '2024-12-06', frames: ['south-west', 'syria'] },
  { day: '2024-12-07', frames: ['south-west'] },
];

it('a map of a part says as of when the rest stands, or until when nothing is told of it', () => {
  expect(restOf('2024-12-05', SERIES)).toEqual({ since: null, until: '2024-12-06' });
  expect(restOf('2024-12-06', SERIES)).toBeNull();
  expect(restOf('2024-12-07', SERIES)).toEqual({ since: '2024-12-06', until: null });
});
