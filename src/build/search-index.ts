import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEvidence } from '../intake/read-evidence.ts';
import { readAskedWords } from '../search/asked-words.ts';
import { makeIndex, scriptOfShard } from '../search/make-index.ts';
import type { AstroIntegration } from 'astro';

/** Writes the search index of the site into `dist/search/`, a script a shard, from the evidence and not from the pages. */
export function searchIndex(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { evidence } = await readEvidence({ root });
        const shards = await makeIndex(evidence, readAskedWords(root));
        const folder = join(fileURLToPath(dir), 'search');
        await mkdir(folder, { recursive: true });
        for (const [name, data] of shards) await writeFile(join(folder, `${name}.js`), scriptOfShard(name, data));
        logger.info(`${shards.size} shards in ${Math.round(performance.now() - start)} ms.`);
      },
    },
  };
}
