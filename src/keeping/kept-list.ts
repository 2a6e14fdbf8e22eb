/** The list of all files that a reader without a line needs: `kept-files.json` at the root of the site. */

/** Name of the list, and of the worker that serves what is kept, at the root of the site. */
export const KEPT_LIST = 'kept-files.json';
export const SERVICE_WORKER = 'service-worker.js';

export interface KeptFile {
  /** From the root of the site, `toll/index.html`. */
  readonly path: string;
  readonly bytes: number;
  /** Bytes when compressed with gzip, as it is kept and as most servers send it. */
  readonly gzip: number;
  /** The first sixteen hexadecimal digits of its SHA-256. */
  readonly sha256: string;
}

export interface KeptList {
  /** Made of the paths and contents of all files: another content is another version. */
  readonly version: string;
  /** The day that the build is of, ISO 8601. */
  readonly day: string;
  /** Of all files together, as they are and compressed. */
  readonly bytes: number;
  readonly gzip: number;
  readonly files: readonly KeptFile[];
}

/** A list as it was read from somewhere; null if it is none, or none that this code understands. */
export function keptListOf(data: unknown): KeptList | null {
  const list = data as Partial<KeptList> | null;
  if (typeof list !== 'object' || list === null || !Array.isArray(list.files)) return null;
  const isSound =
    isHash(list.version) &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(list.day)) &&
    isSize(list.bytes) &&
    isSize(list.gzip) &&
    list.files.length > 0 &&
    list.files.every(isKeptFile);
  return isSound ? (list as KeptList) : null;
}

/** The files whose content is not among those that are there, each content once. */
export function filesToFetch(list: KeptList, contents: ReadonlySet<string>): KeptFile[] {
  const byContent = new Map(list.files.map((file) => [file.sha256, file]));
  return [...byContent.values()].filter(({ sha256 }) => !contents.has(sha256));
}

/** What files weigh on the way: less where the server compresses. */
export function weightOf(files: readonly KeptFile[], isCompressed: boolean): number {
  return files.reduce((sum, file) => sum + (isCompressed ? file.gzip : file.bytes), 0);
}

function isKeptFile(file: Partial<KeptFile> | null): boolean {
  return typeof file?.path === 'string' && isSize(file.bytes) && isSize(file.gzip) && isHash(file.sha256);
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}
