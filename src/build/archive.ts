import { strToU8, zipSync } from 'fflate';

/** The time that every file of an archive bears, so that the same files give the same bytes: the earliest a zip knows. */
export const ARCHIVE_TIME = new Date(1980, 0, 1);

/** Files packed as a zip, in the order in which they are given. Texts are written as UTF-8. */
export function archiveOf(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const packed = [...files].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(packed), { level: 9, mtime: ARCHIVE_TIME });
}
