import { expect, it, vi } from 'vitest';

it('whose script does not come says so to whoever has pressed, and tries again at the next press', async () => {
  const scripts: { onload: () => void; onerror: () => void }[] = [];
  let press: (() => void) | undefined;
  const openKeeping = vi.fn();
  const start = { addEventListener: (_type: string, listener: () => void) => (press = listener) };
  const said = { textContent: '' };
  const offer = { hidden: true, querySelector: (wanted: string) => (wanted.includes('start') ? start : said) };
  vi.stubGlobal('location', { href: 'https://example.org/download/', protocol: 'https:' });
  vi.stubGlobal('navigator', { serviceWorker: {}, locks: {}, storage: {} });
  vi.stubGlobal('caches', { has: () => Promise.resolve(false) });
  vi.stubGlobal('window', { caches: {}, CompressionStream: {}, aleppo: { openKeeping } });
  vi.stubGlobal('document', {
    documentElement: { dataset: { root: '../' } },
    head: { append: () => undefined },
    querySelector: (wanted: string) => (wanted === '[data-keep]' ? offer : { hidden: false }),
    createElement: () => {
      const script = { onload: () => undefined, onerror: () => undefined, remove: () => undefined };
      scripts.push(script);
      return script;
    },
  });
  await import('./keep-offer.ts');
  await vi.waitFor(() => expect(offer.hidden).toBe(false));
  press?.();
  scripts[0]?.onerror();
  await vi.waitFor(() => expect(said.textContent).toMatch(/could not be loaded.*press again/));
  press?.();
  scripts[1]?.onload();
  await vi.waitFor(() => expect(openKeeping).toHaveBeenCalledWith(offer, true));
  vi.unstubAllGlobals();
});
