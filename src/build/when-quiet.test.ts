import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from './when-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('work is put off until what was asked for has been sent, and is done once', () => {
  let request: (response: EventEmitter) => void = () => undefined;
  const work = vi.fn();
  const ask = whenQuiet(
    { use: (handler) => (request = (response) => handler({} as never, response as never, vi.fn())) },
    work,
  );
  const page = new EventEmitter();
  ask();
  request(page);
  ask();
  vi.advanceTimersByTime(10_000);
  expect(work).not.toHaveBeenCalled();
  page.emit('close');
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledTimes(1);
});

it('a page alone asks for no work', () => {
  const work = vi.fn();
  const page = new EventEmitter();
  whenQuiet({ use: (handler) => handler({} as never, page as never, vi.fn()) }, work);
  page.emit('close');
  vi.advanceTimersByTime(10_000);
  expect(work).not.toHaveBeenCalled();
});
