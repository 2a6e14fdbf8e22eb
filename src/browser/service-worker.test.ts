import { afterEach, expect, it, vi } from 'vitest';
import type { FetchEvent } from '../keeping/worker-scope.ts';

const ROOT = 'https://example.org/';

afterEach(() => vi.unstubAllGlobals());

/** Opens a page with a worker that keeps an edition without files, on a device that has no room for a word more. */
async function openedOnFullDevice(address: string): Promise<Response | undefined> {
  const state = { current: 'c'.repeat(16), fetched: '2026-11-22T12:00:00Z', pages: {} };
  const full = {
    put: () => Promise.reject(new DOMException('Full', 'QuotaExceededError')),
    keys: () => Promise.resolve([]),
  };
  vi.stubGlobal('caches', {
    has: () => Promise.resolve(true),
    open: () => Promise.resolve(full),
    match: (key: string) => Promise.resolve(key.includes('/state/') ? Response.json(state) : undefined),
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('From the web')));
  const listeners = new Map<string, (event: unknown) => void>();
  vi.stubGlobal('self', {
    registration: { scope: ROOT },
    clients: { matchAll: () => Promise.resolve([]) },
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  });
  await import('./service-worker.ts');
  let answer: Promise<Response> | undefined;
  const event: Partial<Record<keyof FetchEvent, unknown>> = {
    request: { method: 'GET', url: address, mode: 'navigate' },
    resultingClientId: 'page',
    respondWith: (response: Promise<Response>) => (answer = response),
    waitUntil: (work: Promise<unknown>) => void work.catch(() => undefined),
  };
  listeners.get('fetch')?.(event);
  return answer;
}

it('a page that is not kept comes from the web, also where the device has no room to note that it does', async () => {
  const response = await openedOnFullDevice(`${ROOT}embed/claim/one/`);
  expect([response?.status, await response?.text()]).toEqual([200, 'From the web']);
});
