/**
 * Where the browser keeps the site: one cache for each copy of the site on a host. Contents lie there by their hash, so
 * that versions share what they have in common, and whatever was fetched once is never fetched again.
 */
import { keptListOf, type KeptFile, type KeptList } from './kept-list.ts';

export interface KeptState {
  /** The version that pages are opened in. */
  readonly current: string;
  /** When it was complete, ISO 8601 with the time. */
  readonly fetched: string;
  /** Open pages that were opened in another version, by the id that the browser gives them. */
  readonly pages: Readonly<Record<string, string>>;
}

/** What the last comparison with the web has shown. */
export interface Compared {
  /** ISO 8601 with the time. */
  readonly at: string;
  readonly newer: Newer | null;
}

/** An edition that is on the web and not kept. */
export interface Newer {
  readonly day: string;
  /** What is to be fetched. */
  readonly bytes: number;
}

/** The version of pages that came from the web, though something is kept. */
export const FROM_THE_WEB = 'web';

/** Everything that is kept of one site. What is not here is null; nothing is made by looking. */
export interface KeptStore {
  readonly exists: () => Promise<boolean>;
  readonly state: () => Promise<KeptState | null>;
  readonly writeState: (state: KeptState) => Promise<void>;
  readonly compared: () => Promise<Compared | null>;
  readonly writeCompared: (compared: Compared) => Promise<void>;
  readonly list: (version: string) => Promise<KeptList | null>;
  readonly writeList: (list: KeptList) => Promise<void>;
  /** The list that is being fetched: what of it is here already stays. */
  readonly coming: () => Promise<KeptList | null>;
  readonly writeComing: (list: KeptList) => Promise<void>;
  readonly dropComing: () => Promise<void>;
  /** The hashes of all contents that are here. */
  readonly contents: () => Promise<ReadonlySet<string>>;
  /** A file as its server sent it. */
  readonly content: (file: KeptFile) => Promise<Response | null>;
  /** Rejects if the device has no room left. */
  readonly writeContent: (sha256: string, content: Blob) => Promise<void>;
  /** Drops every list but those of the versions given, and every content that no list asks for any more. */
  readonly sweep: (versions: ReadonlySet<string>) => Promise<void>;
  readonly remove: () => Promise<boolean>;
}

/** The name of the cache. A host may hold several sites, each in a folder. */
export function cacheName(root: string): string {
  return `aleppo-explained ${new URL(root).pathname}`;
}

/** @param root address of the site's root, ending with `/` */
export function keptStore(root: string): KeptStore {
  const name = cacheName(root);
  const keyOf = (kind: string, id = ''): string => `${root}kept/${kind}/${id}`;
  // Looking never makes a cache, so that what was removed stays away.
  const look = (key: string): Promise<Response | undefined> => caches.match(key, { cacheName: name });
  const read = async <T>(key: string): Promise<T | null> =>
    ((await (await look(key))?.json()) as T | undefined) ?? null;
  const write = async (key: string, value: unknown): Promise<void> =>
    (await caches.open(name)).put(key, new Response(JSON.stringify(value)));
  const listAt = async (key: string): Promise<KeptList | null> => keptListOf(await read(key));

  return {
    exists: () => caches.has(name),
    state: () => read<KeptState>(keyOf('state')),
    writeState: (state) => write(keyOf('state'), state),
    compared: () => read<Compared>(keyOf('compared')),
    writeCompared: (compared) => write(keyOf('compared'), compared),
    list: (version) => listAt(keyOf('list', version)),
    writeList: (list) => write(keyOf('list', list.version), list),
    coming: () => listAt(keyOf('coming')),
    writeComing: (list) => write(keyOf('coming'), list),
    dropComing: async () => void (await (await caches.open(name)).delete(keyOf('coming'))),
    contents: async () => new Set((await keysOf(name)).flatMap((key) => contentIn(key, keyOf('content')) ?? [])),
    content: async ({ sha256 }) => {
      const packed = await look(keyOf('content', sha256));
      if (packed?.body == null) return null;
      return new Response(packed.body.pipeThrough(new DecompressionStream('gzip')), { headers: packed.headers });
    },
    writeContent: async (sha256, content) => {
      const packed = content.stream().pipeThrough(new CompressionStream('gzip'));
      const headers = { 'content-type': content.type };
      const whole = await new Response(packed).blob();
      await (await caches.open(name)).put(keyOf('content', sha256), new Response(whole, { headers }));
    },
    sweep: async (versions) => {
      const lists = await Promise.all(
        [...[...versions].map((version) => keyOf('list', version)), keyOf('coming')].map(listAt),
      );
      const asked = new Set(lists.flatMap((list) => list?.files.map(({ sha256 }) => sha256) ?? []));
      const cache = await caches.open(name);
      for (const key of await keysOf(name)) {
        const content = contentIn(key, keyOf('content'));
        const version = contentIn(key, keyOf('list'));
        if (content === null ? version !== null && !versions.has(version) : !asked.has(content))
          await cache.delete(key);
      }
    },
    remove: () => caches.delete(name),
  };
}

async function keysOf(name: string): Promise<string[]> {
  if (!(await caches.has(name))) return [];
  return (await (await caches.open(name)).keys()).map(({ url }) => url);
}

function contentIn(key: string, folder: string): string | null {
  return key.startsWith(folder) ? key.slice(folder.length) : null;
}
