import { afterEach, expect, it, vi } from 'vitest';
import {
  forgetQueries,
  isRemembering,
  queriesOf,
  recentQueries,
  remember,
  setRemembering,
  withNewest,
} from './recent-queries.ts';

afterEach(() => vi.unstubAllGlobals());

function storage(): Map<string, string> {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  });
  return values;
}

it('nothing is kept unless the reader wishes it', () => {
  const values = storage();
  remember('hama');
  expect(recentQueries()).toEqual([]);
  expect([...values]).toEqual([]);
});

it('once wished, queries are kept, newest first, each once', () => {
  storage();
  expect(setRemembering(true)).toBe(true);
  for (const query of ['hama', 'homs', '', 'hama']) remember(query);
  expect(recentQueries()).toEqual(['hama', 'homs']);
  forgetQueries();
  expect(recentQueries()).toEqual([]);
  expect(isRemembering()).toBe(true);
});

it('no longer wished, nothing is left on the machine', () => {
  const values = storage();
  setRemembering(true);
  remember('hama');
  setRemembering(false);
  expect([...values]).toEqual([]);
});

it('a browser that keeps nothing breaks nothing', () => {
  const refuse = (): never => {
    throw new DOMException('Denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(setRemembering(true)).toBe(false);
  remember('hama');
  expect(recentQueries()).toEqual([]);
});

it('the list stays short', () => {
  expect(
    withNewest(
      'new',
      Array.from({ length: 30 }, (_query, index) => `${index}`),
    ),
  ).toHaveLength(10);
});

it.each(['{', '7', '{"a":1}', '[1,null,{"x":2}]'])(
  '%s, written by something else, is no list of queries',
  (written) => {
    expect(queriesOf(written)).toEqual([]);
  },
);
