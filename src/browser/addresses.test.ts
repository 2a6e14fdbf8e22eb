import { afterEach, expect, it, vi } from 'vitest';
import { pageFoot } from '../build/page-foot.ts';

afterEach(() => vi.unstubAllGlobals());

it('puts the address in use at the foot of a printed page, and leaves a title with a / in it', async () => {
  const title = 'Critical Threats / Study of War';
  const dataset = { root: '../../', foot: pageFoot({ title, address: '/sources/isw/', day: '2026-11-22' }) };
  vi.stubGlobal('location', { href: 'https://example.org/aleppo/sources/isw/', protocol: 'https:' });
  vi.stubGlobal('document', { documentElement: { dataset }, querySelectorAll: () => [] });
  await import('./addresses.ts');
  expect(dataset.foot).toBe(`${title} · https://example.org/aleppo/sources/isw/ · Edition of 22 November 2026`);
});
