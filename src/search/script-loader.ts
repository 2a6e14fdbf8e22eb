import type { LoadShard } from './shards.ts';

interface Receiver {
  searchData?: (name: string, json: string, layout: string) => void;
}

/** A file of the index that could not be had. */
export class MissingShard extends Error {
  /** Its path from the root of the site. */
  readonly file: string;

  constructor(file: string) {
    super(`${file} could not be loaded.`);
    this.file = file;
  }
}

/** A file of another index than those before it: what its numbers mean they do not know. */
export class OtherIndex extends Error {
  constructor(file: string) {
    super(`${file} belongs to another edition of the index.`);
  }
}

/** By script element: what takes the data of its shard and the layout of its index. */
const waiting = new WeakMap<object, (json: string, layout: string) => void>();

/**
 * Fetches shards with script elements, which run from a server and from disk alike. Each calls `aleppo.searchData` with its
 * name, its data and the layout of its index.
 *
 * @param root address of the site's root, ending with `/`
 * @param past what is put behind the addresses of files so that no cache knows them, `?1`; empty to take what a cache has
 * @throws MissingShard where a file cannot be had, OtherIndex where it does not go with the first one
 */
export function loadByScript(root: string, past = ''): LoadShard {
  const page = window as unknown as { aleppo?: Receiver };
  // Two editions may be read side by side: what comes is for whoever asked for that very file.
  const searchData: Receiver['searchData'] = (_name, json, layout) =>
    waiting.get(document.currentScript ?? {})?.(json, layout);
  page.aleppo = { ...page.aleppo, searchData };
  let ours: string | undefined;
  return (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const file = `search/${name}.js`;
      // A server may answer with something that is no shard: then nothing has been handed over when it has run.
      const end = (): void => {
        script.remove();
        if (waiting.delete(script)) reject(new MissingShard(file));
      };
      waiting.set(script, (json, layout) => {
        const data: unknown = JSON.parse(json);
        waiting.delete(script);
        ours ??= layout;
        if (layout === ours) resolve(data);
        else reject(new OtherIndex(file));
      });
      script.src = `${root}${file}${past}`;
      script.onload = end;
      script.onerror = end;
      document.head.append(script);
    });
}
