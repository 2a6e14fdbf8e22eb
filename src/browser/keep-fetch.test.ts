import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchAll, NotAllKept } from './keep-fetch.ts';
import type { KeptList } from '../keeping/kept-list.ts';
import type { KeptStore } from '../keeping/kept-store.ts';

afterEach(() => vi.unstubAllGlobals());

const FILES = Array.from({ length: 20 }, (_, number) => ({
  path: `page-${number}.html`,
  bytes: 10,
  gzip: 5,
  sha256: createHash('sha256').update(`page-${number}.html`).digest('hex').slice(0, 16),
}));
const LIST: KeptList = { version: 'c'.repeat(16), day: '2026-01-01', bytes: 200, gzip: 100, files: FILES };

/** A web on which each file holds its own name; what was asked of it, and what of it was kept. */
function web(): { asked: string[]; kept: Set<string>; fetchWith: (signal: AbortSignal) => Promise<void> } {
  const asked: string[] = [];
  const kept = new Set<string>();
  vi.stubGlobal('fetch', (address: string, { signal }: { signal: AbortSignal }) => {
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    asked.push(address);
    return Promise.resolve(new Response(new URL(address).pathname.slice(1)));
  });
  const store = {
    contents: () => Promise.resolve(kept),
    writeContent: (sha256: string) => Promise.resolve(void kept.add(sha256)),
  } as Partial<KeptStore> as KeptStore;
  const root = 'https://example.org/';
  const fetchWith = (signal: AbortSignal): Promise<void> =>
    fetchAll(LIST, { store, root, isCompressed: false, signal, tell: () => undefined });
  return { asked, kept, fetchWith };
}

it('fetches what is missing, and nothing that is here', async () => {
  const { asked, kept, fetchWith } = web();
  await fetchWith(new AbortController().signal);
  expect([asked.length, kept.size]).toEqual([20, 20]);
  await fetchWith(new AbortController().signal);
  expect(asked).toHaveLength(20);
});

it('fetches nothing where the reader has stopped it before the list was here', async () => {
  const { asked, fetchWith } = web();
  await expect(fetchWith(AbortSignal.abort())).rejects.toEqual(new NotAllKept('stopped'));
  expect(asked).toEqual([]);
});
