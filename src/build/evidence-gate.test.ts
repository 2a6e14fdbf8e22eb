import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { evidenceGate } from './evidence-gate.ts';

// Nothing is told before the test has ended.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('pages are made anew for a change of content, and not for others where the project lies in a folder called so', async () => {
  const root = join('/srv', 'content', 'site');
  const told = vi.fn();
  let change: ((event: string, path: string) => void) | undefined;
  const server = {
    ws: { send: vi.fn() },
    middlewares: { use: vi.fn() },
    watcher: { add: vi.fn(), on: (_event: string, listener: typeof change) => (change = listener) },
    environments: { ssr: { hot: { send: told } } },
  };
  const { hooks } = evidenceGate();
  await hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${root}/`) } } as never);
  await hooks['astro:server:setup']?.({ server, logger: {} } as never);
  change?.('change', join(root, 'src', 'styles', 'tokens.css'));
  expect(told).not.toHaveBeenCalled();
  change?.('change', join(root, 'content', 'explainers', 'toll.mdx'));
  expect(told).toHaveBeenCalledTimes(1);
  vi.clearAllTimers();
});
