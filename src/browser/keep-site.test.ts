import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';

const ROOT = 'https://example.org/';
const FILE = { path: 'toll/index.html', bytes: 10, gzip: 5, sha256: hashOf('toll') };
const LIST = { version: 'c'.repeat(16), day: '2026-01-01', bytes: 10, gzip: 5, files: [FILE] };

afterEach(() => vi.unstubAllGlobals());

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** As much of the offer as the script touches. */
function offerOfPage(): { offer: HTMLElement; press: (name: string) => void; said: () => string } {
  const presses = new Map<string, () => void>();
  const parts = new Map<string, { textContent: string; addEventListener: unknown }>();
  const partOf = (wanted: string): unknown => {
    const name = /keep-(\w+)/.exec(wanted)?.[1] ?? '';
    const part = parts.get(name) ?? {
      textContent: '',
      focus: () => undefined,
      addEventListener: (_type: string, listener: () => void) => presses.set(name, listener),
    };
    parts.set(name, part);
    return part;
  };
  return {
    offer: { querySelector: partOf } as unknown as HTMLElement,
    press: (name) => presses.get(name)?.(),
    said: () => parts.get('said')?.textContent ?? '',
  };
}

/** A web that gives the list once, and then answers nothing more, until the line is cut. */
function webThatHangs(): { cut: () => void } {
  let asked = 0;
  const line = new AbortController();
  vi.stubGlobal('fetch', (_address: string, { signal }: { signal: AbortSignal | null }) => {
    asked += 1;
    if (asked === 1) return Promise.resolve(Response.json(LIST));
    const given = signal === null ? line.signal : AbortSignal.any([signal, line.signal]);
    return new Promise((_resolve, reject) => {
      const refuse = (): void => reject(new DOMException('Aborted', 'AbortError'));
      if (given.aborted) refuse();
      else given.addEventListener('abort', refuse);
    });
  });
  return { cut: () => line.abort() };
}

it('who stops on a line that hangs is told so at once', async () => {
  let ended: Promise<void> | undefined;
  vi.stubGlobal('location', { href: `${ROOT}download/` });
  vi.stubGlobal('document', { documentElement: { dataset: { root: '../' } }, activeElement: null });
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, _how: unknown, work: (lock: object) => Promise<void>) => (ended = work({})) },
    storage: { persist: () => Promise.resolve(false) },
    serviceWorker: { getRegistrations: () => Promise.resolve([]) },
  });
  const cache = { put: () => Promise.resolve(), keys: () => Promise.resolve([]), delete: () => Promise.resolve(true) };
  vi.stubGlobal('caches', {
    has: () => Promise.resolve(true),
    open: () => Promise.resolve(cache),
    match: () => Promise.resolve(undefined),
  });
  const web = webThatHangs();
  vi.stubGlobal('window', {});
  await import('./keep-site.ts');
  const { offer, press, said } = offerOfPage();
  window.aleppo?.openKeeping?.(offer, true);
  await vi.waitFor(() => expect(said()).toBe('Fetching.'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  press('stop');
  await vi.waitFor(() => expect(said()).toMatch(/^Stopped\. /));
  // What still asks the web must not outlive the test.
  web.cut();
  await ended;
});
