import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** The offline edition, unzipped as a reader would. */
export interface DiskEdition {
  /** The folder, with a name that careless code trips over. */
  readonly folder: string;
  /** Paths of its pages from the folder, `toll/index.html`. */
  readonly pages: readonly string[];
  readonly files: ReadonlySet<string>;
  /** The address of a file of it. */
  readonly address: (path: string) => string;
  readonly remove: () => void;
}

/** Unzips the archive into a folder with spaces and Arabic letters, where nothing may be written. */
export function unzipEdition(): DiskEdition {
  const place = mkdtempSync(join(tmpdir(), 'aleppo-explained-disk-'));
  const folder = join(place, 'USB stick #1, 100% حلب');
  const files = Object.entries(unzipSync(readFileSync('dist/downloads/aleppo-explained.zip')));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, { mode: 0o444 });
  }
  const folders = [folder, ...foldersOf(folder)];
  for (const path of folders) chmodSync(path, 0o555);
  return {
    folder,
    files: new Set(files.map(([path]) => path)),
    pages: files
      .map(([path]) => path)
      .filter((path) => path.endsWith('.html'))
      .sort(),
    address: (path) => {
      const [file = '', rest = ''] = path.split(/(?=[?#])(.*)/s);
      return `${pathToFileURL(join(folder, file)).href}${rest}`;
    },
    remove: () => {
      for (const path of folders) chmodSync(path, 0o755);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** The path in the edition that an address leads to, without what follows `?` or `#`; null outside of it. */
export function pathInEdition(address: string, edition: DiskEdition): string | null {
  const root = `${pathToFileURL(edition.folder).href}/`;
  const [plain = ''] = address.split(/[?#]/);
  return plain.startsWith(root) ? decodeURIComponent(plain.slice(root.length)) : null;
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, relative(folder, entry.parentPath), entry.name).split(sep).join('/'));
}
