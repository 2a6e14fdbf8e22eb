import { afterEach, expect, it, vi } from 'vitest';
import { findOrInstallBrowser } from './browser.ts';

afterEach(() => vi.unstubAllEnvs());

it('a browser that is named and cannot be run is said to be that, and nothing is installed in its place', async () => {
  vi.stubEnv('BROWSER_PATH', '/nowhere/chromium');
  await expect(findOrInstallBrowser()).rejects.toThrow('BROWSER_PATH names /nowhere/chromium');
});
