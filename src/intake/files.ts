import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of `content/`, with its path from the project's root, `/`-separated: `content/sources/report-a.yaml`. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** Files that may lie in `content/` without being content. */
const IGNORED = /^(LICENSE\.md|\..*)$/;

/** All content files below `<root>/content`, in the order of their paths. */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const paths = await contentPaths(root);
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}

/** A string that changes whenever a content file is added, removed or written. */
export async function contentSignature(root: string): Promise<string> {
  const paths = await contentPaths(root);
  const stats = await Promise.all(
    paths.map(async (path) => `${path}:${(await stat(path).catch(() => null))?.mtimeMs ?? 'gone'}`),
  );
  return stats.join('\n');
}

async function contentPaths(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !IGNORED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
