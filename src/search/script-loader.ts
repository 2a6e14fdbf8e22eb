import type { LoadShard } from './shards.ts';

interface Receiver {
  searchData?: (name: string, data: unknown) => void;
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
  page.aleppo = { ...page.aleppo, searchData: (name, data) => waiting.get(name)?.(data) };
  return (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const file = `search/${name}.js`;
      const fail = (): void => reject(new MissingShard(file));
      const end = (): void => {
        waiting.delete(name);
        script.remove();
      };
      waiting.set(name, resolve);
      script.src = `${root}${file}`;
      // A server may answer with something that is no shard: then nothing has been handed over by now.
      script.onload = () => {
        end();
        fail();
      };
      script.onerror = () => {
        end();
        fail();
      };
      document.head.append(script);
    });
}
