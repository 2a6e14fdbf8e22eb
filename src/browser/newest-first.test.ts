import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newestFirst } from './newest-first.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A newest-first over answers that take as long as told; what was begun, and what was the newest at its end. */
function answering(milliseconds: number): { ask: (question: string) => void; begun: string[]; shown: string[] } {
  const begun: string[] = [];
  const shown: string[] = [];
  const ask = newestFirst<string>(async (question, isNewest) => {
    begun.push(question);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    if (isNewest()) shown.push(question);
  });
  return { ask, begun, shown };
}

it('the first question is answered at once, and of those that come meanwhile the newest', async () => {
  const { ask, begun, shown } = answering(40);
  for (const question of ['h', 'ha', 'ham', 'hama']) ask(question);
  expect(begun).toEqual(['h']);
  await vi.runAllTimersAsync();
  expect(begun).toEqual(['h', 'hama']);
  expect(shown).toEqual(['hama']);
});

it('an answer that takes long holds up no newer question, and is not shown when it comes', async () => {
  const { ask, begun, shown } = answering(5_000);
  ask('slow');
  ask('newer');
  await vi.advanceTimersByTimeAsync(200);
  expect(begun).toEqual(['slow', 'newer']);
  await vi.runAllTimersAsync();
  expect(shown).toEqual(['newer']);
});
