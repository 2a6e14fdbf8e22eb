import type { LoadShard } from './shards.ts';

interface Receiver {
  searchData?: (name: string, json: string) => void;
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

/**
 * Fetches shards with script elements, which run from a server and from disk alike. Each calls `aleppo.searchData` with its
 * name and data.
 *
 * @param root address of the site's root, ending with `/`
 * @throws MissingShard where a file cannot be had
 */
export function loadByScript(root: string): LoadShard {
  const waiting = new Map<string, (data: unknown) => void>();
  const page = window as unknown as { aleppo?: Receiver };
  page.aleppo = { ...page.aleppo, searchData: (name, json) => waiting.get(name)?.(JSON.parse(json)) };
  return (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const file = `search/${name}.js`;
      // A server may answer with something that is no shard: then nothing has been handed over when it has run.
      const end = (): void => {
        script.remove();
        if (waiting.delete(name)) reject(new MissingShard(file));
      };
      waiting.set(name, (data) => {
        waiting.delete(name);
        resolve(data);
      });
      script.src = `${root}${file}`;
      script.onload = end;
      script.onerror = end;
      document.head.append(script);
    });
}
