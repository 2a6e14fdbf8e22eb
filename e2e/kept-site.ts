import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../src/cli/site-server.ts';

/** A site of a few pages that can be published anew while somebody reads it. */
export interface SmallSite {
  readonly address: string;
  readonly edit: (path: string, change: (text: string) => string) => void;
  /** Makes the list of files anew. */
  readonly publish: (day: string) => void;
  /** How many different contents its files have. */
  readonly contents: () => number;
  /** Takes the server away: afterwards nothing answers. */
  readonly close: () => Promise<void>;
}

const PARTS = [
  ...['index.html', '404.html', 'icon.svg', 'site.webmanifest', 'service-worker.js', '_headers', 'assets', '_astro'],
  ...['toll', 'who-stands-where', 'glossary', 'download/index.html', 'search/index.html', 'search/start.js'],
];

/** Copies a few pages of the built site and serves them. @param base the path under which they stand; @param more further parts of the site */
export async function smallSite(base = '/', more: readonly string[] = []): Promise<SmallSite> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-site-'));
  for (const part of [...PARTS, ...more]) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join('dist', part), join(folder, part), { recursive: true });
  }
  const { address, close } = await serveSite(folder, { base });
  const publish = (day: string): void => writeFileSync(join(folder, 'kept-files.json'), listOf(folder, day));
  publish('2026-01-01');
  return {
    address,
    publish,
    edit: (path, change) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`${path} has not changed.`);
      writeFileSync(join(folder, path), changed);
    },
    contents: () => new Set(pathsIn(folder).map((path) => hashOf(readFileSync(join(folder, path))))).size,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .filter((path) => !['404.html', '_headers', 'kept-files.json', 'service-worker.js'].includes(path))
    .sort();
}

function listOf(folder: string, day: string): string {
  const files = pathsIn(folder).map((path) => {
    const content = readFileSync(join(folder, path));
    return { path, bytes: content.length, gzip: gzipSync(content).length, sha256: hashOf(content) };
  });
  const sum = (size: 'bytes' | 'gzip'): number => files.reduce((total, file) => total + file[size], 0);
  return JSON.stringify({ version: hashOf(JSON.stringify(files)), day, bytes: sum('bytes'), gzip: sum('gzip'), files });
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
