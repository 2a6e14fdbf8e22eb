import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf } from '../downloads/files-of.ts';

/** Sizes in bytes. */
export interface SiteWeight {
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
  /** Of the middle explainer's HTML, by size. */
  readonly page: number;
  /** Of the same, compressed. */
  readonly packed: number;
}

/** Weighs a built site of invented content. */
export async function weighSite(folder: string): Promise<SiteWeight> {
  const explainers: { file: string; size: number }[] = [];
  let files = 0;
  let bytes = 0;
  for (const path of await filesOf(folder)) {
    const file = join(folder, path);
    const { size } = await stat(file);
    files += 1;
    bytes += size;
    if (/^page-\d+\/index\.html$/.test(path)) explainers.push({ file, size });
  }
  const middle = explainers.sort((a, b) => a.size - b.size)[explainers.length >> 1];
  const html = middle === undefined ? Buffer.alloc(0) : await readFile(middle.file);
  return { files, bytes, page: html.length, packed: gzipSync(html).length };
}
