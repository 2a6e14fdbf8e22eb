import { afterEach, expect, it, vi } from 'vitest';
import { newestDayOfStory } from '../evidence/newest-day.ts';
import { folderForTest } from '../intake/folder-for-test.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import { editionDay } from './edition-day.ts';

const { evidence } = await readEvidence();

afterEach(() => vi.unstubAllEnvs());

it('is the day that is set, in UTC', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1764633599');
  expect(editionDay(evidence)).toBe('2025-12-01');
});

it('is that of the newest document where there is no repository', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  expect(editionDay(evidence, folderForTest('edition-day'))).toBe(newestDayOfStory(evidence));
});

it('set to nothing is as if it were not set', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  const day = editionDay(evidence);
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  expect(editionDay(evidence)).toBe(day);
});

it.each(['yesterday', '2025-12-01', '-1', '999999999999999'])('is not made of %s', (set) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', set);
  expect(() => editionDay(evidence)).toThrow(`SOURCE_DATE_EPOCH is "${set}"`);
});
