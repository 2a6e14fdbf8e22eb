import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a file under another name first, so that a build that is stopped never leaves half of it, and whoever writes the same
 * file at the same time does not meet. Waits for the disk: it is for threads that do nothing else.
 */
export function keepWhole(path: string, content: Uint8Array): void {
  const begun = `${path}.${randomUUID()}`;
  writeFileSync(begun, content);
  renameSync(begun, path);
}
