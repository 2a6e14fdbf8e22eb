import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAskedWords } from '../search/asked-words.ts';
import { layoutOf, makeIndex, scriptOfShard } from '../search/make-index.ts';
import type { Making } from './making.ts';

/** Writes the search index of the site into `dist/search/`, a script a shard, from the evidence and not from the pages. */
export async function writeSearchIndex({ evidence, root, output }: Making): Promise<string> {
  const start = performance.now();
  const shards = await makeIndex(evidence, readAskedWords(root));
  const folder = join(output, 'search');
  await mkdir(folder, { recursive: true });
  const layout = layoutOf(shards);
  for (const [name, data] of shards) await writeFile(join(folder, `${name}.js`), scriptOfShard(name, data, layout));
  return `${shards.size} shards in ${Math.round(performance.now() - start)} ms.`;
}
