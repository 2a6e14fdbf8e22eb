import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAskedWords } from '../search/asked-words.ts';
import { layoutOf, makeIndex, scriptOfShard } from '../search/make-index.ts';
import type { Making } from './making.ts';

/** The search index of the site, from the evidence and not from the pages: a script a shard, by its address. */
export async function searchScripts({
  evidence,
  root,
}: Pick<Making, 'evidence' | 'root'>): Promise<[address: string, script: string][]> {
  const shards = await makeIndex(evidence, readAskedWords(root));
  const layout = layoutOf(shards);
  return [...shards].map(([name, data]) => [`/search/${name}.js`, scriptOfShard(name, data, layout)]);
}

/** Writes it into `dist/search/`. */
export async function writeSearchIndex(making: Making): Promise<string> {
  const start = performance.now();
  const scripts = await searchScripts(making);
  await mkdir(join(making.output, 'search'), { recursive: true });
  for (const [address, script] of scripts) await writeFile(join(making.output, address), script);
  return `${scripts.length} shards in ${Math.round(performance.now() - start)} ms.`;
}
