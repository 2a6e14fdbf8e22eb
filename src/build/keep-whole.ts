import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';

/**
 * Writes a file under another name first, so that a build that is stopped never leaves half of it, and whoever writes the same
 * file at the same time does not meet.
 */
export async function keepWhole(path: string, content: Uint8Array): Promise<void> {
  const begun = `${path}.${randomUUID()}`;
  await writeFile(begun, content);
  await rename(begun, path);
}
