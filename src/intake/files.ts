import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fewAtATime } from '../evidence/few-at-a-time.ts';
import { MOST_FILES } from './limits.ts';
import {
  largestOf,
  noContent,
  notPlainFile,
  notUtf8,
  tooLarge,
  tooManyFiles,
  unreadableFile,
} from './file-findings.ts';
import type { Finding } from '../evidence/findings.ts';

/** A file of `content/`, with its path from the project's root, `/`-separated: `content/sources/report-a.yaml`. */
export interface ContentFile {
  readonly path: string;
  /** Empty where there is a problem. */
  readonly text: string;
  /** Why the file cannot be taken from disk. */
  readonly problem?: Finding;
}

interface Entry {
  readonly path: string;
  readonly isFile: boolean;
}

/** Files that may lie in `content/` without being content. */
const IGNORED = /^(LICENSE\.md|\..*)$/;

/** Files that are open at a time; systems allow about a thousand. */
const OPEN_AT_ONCE = 64;

/**
 * All content files below `<root>/content`, in the order of their paths. What cannot be read has its finding with it.
 *
 * @param before the files of an earlier reading: one that says the same still is the same object
 */
export async function readContentFiles(
  root: string,
  before: readonly ContentFile[] | Promise<readonly ContentFile[]> = [],
): Promise<ContentFile[]> {
  if (!existsSync(join(root, 'content'))) return [{ path: 'content', text: '', problem: noContent() }];
  const entries = await contentEntries(root);
  if (entries.length > MOST_FILES) return [{ path: 'content', text: '', problem: tooManyFiles(entries.length) }];
  const known = new Map((await before).map((file) => [file.path, file]));
  const files = await fewAtATime(OPEN_AT_ONCE, entries, (entry) => readContentFile(root, entry));
  return files.map((file) => {
    const earlier = known.get(file.path);
    const isSame = earlier?.problem === undefined && file.problem === undefined && earlier?.text === file.text;
    return isSame ? earlier : file;
  });
}

async function readContentFile(root: string, entry: Entry): Promise<ContentFile> {
  const path = relative(root, entry.path).split(sep).join('/');
  const refused = (problem: Finding): ContentFile => ({ path, text: '', problem });
  if (!entry.isFile) return refused(notPlainFile(path));
  try {
    const { size } = await stat(entry.path);
    if (size > largestOf(path)) return refused(tooLarge(path, size));
    const bytes = await readFile(entry.path);
    const text = bytes.toString('utf8');
    const problem = notUtf8(path, bytes, text);
    // Git on Windows may give files its line endings, which the parsers of YAML and MDX do not read all alike.
    return problem === null ? { path, text: text.replaceAll('\r\n', '\n') } : refused(problem);
  } catch (error) {
    return refused(unreadableFile(path, error));
  }
}

/**
 * Everything below `content/` that is a file or pretends to be one: links are named and never followed, since they could
 * lead out of the folder, and so are folders whose names end like those of files.
 */
async function contentEntries(root: string): Promise<Entry[]> {
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !IGNORED.test(entry.name) && (!entry.isDirectory() || /\.(yaml|mdx)$/.test(entry.name)))
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
