import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * An empty folder for the test that runs, or is about to (in `beforeEach`): taken away when it has ended, however it ends.
 *
 * @param name what its own name begins with, so that one that is left by a killed run is known
 */
export function folderForTest(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
