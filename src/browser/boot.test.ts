import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** As much of the search page as the script touches: it loads scripts, which arrive or do not. */
function searchPage(): {
  scripts: { onload: () => void; onerror: () => void }[];
  focus: () => void;
  isHidden: () => boolean;
} {
  const scripts: { onload: () => void; onerror: () => void }[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  class Box {
    closest(): Box {
      return this;
    }
  }
  const box = new Box();
  const note = {
    isHidden: true,
    removeAttribute: () => (note.isHidden = false),
    toggleAttribute: (_name: string, isHidden: boolean) => (note.isHidden = isHidden),
  };
  vi.stubGlobal('Element', Box);
  vi.stubGlobal('window', { aleppo: { openSearch: () => undefined } });
  vi.stubGlobal('location', { href: 'https://example.org/search/', protocol: 'https:' });
  vi.stubGlobal('document', {
    documentElement: { dataset: { root: '../' } },
    head: { append: () => undefined },
    querySelector: (wanted: string) => (wanted.includes('unavailable') ? note : box),
    createElement: () => {
      const script = { onload: () => undefined, onerror: () => undefined, remove: () => undefined };
      scripts.push(script);
      return script;
    },
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  });
  return { scripts, focus: () => listeners.get('focusin')?.({ target: box }), isHidden: () => note.isHidden };
}

it('says that search could not be loaded only as long as it could not', async () => {
  const { scripts, focus, isHidden } = searchPage();
  await import('./boot.ts');
  scripts[0]?.onerror();
  await vi.waitFor(() => expect(isHidden()).toBe(false));
  focus();
  scripts[1]?.onload();
  await vi.waitFor(() => expect(isHidden()).toBe(true));
});
