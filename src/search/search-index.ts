import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import type { AstroIntegration } from 'astro';

/** Indexes the built pages into `dist/pagefind/`. Pages say themselves what of them is searched (`data-pagefind-body`). */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index } = await orThrow(pagefind.createIndex({ forceLanguage: 'en' }));
        if (index === undefined) throw new Error('Pagefind made no index.');
        const { page_count: pages } = await orThrow(index.addDirectory({ path: root }));
        await orThrow(index.writeFiles({ outputPath: join(root, 'pagefind') }));
        await pagefind.close();
        logger.info(`${pages} pages can be searched.`);
      },
    },
  };
}

async function orThrow<T extends { errors: string[] }>(answer: Promise<T>): Promise<T> {
  const result = await answer;
  if (result.errors.length > 0) throw new Error(`The search index could not be made: ${result.errors.join('; ')}`);
  return result;
}
