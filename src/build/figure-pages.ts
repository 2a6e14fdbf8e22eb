/** Writes a page of its own for each chart and each day of the map, made of its built page. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEvidence } from '../intake/read-evidence.ts';
import { citationsOf } from '../bibliography/page-citation.ts';
import { partsOf } from '../evidence/parts.ts';
import { parseHtml } from '../html/tree.ts';
import { citedAs } from '../teaching/cited-as.ts';
import { figurePage } from '../teaching/figure-page.ts';
import { editionDay } from './edition-day.ts';
import type { AstroIntegration } from 'astro';

/** It must come before links are made relative. */
export function figurePages(): AstroIntegration {
  let root = process.cwd();
  let address: URL | undefined;
  return {
    name: 'figure-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        address = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { evidence } = await readEvidence({ root });
        const site = fileURLToPath(dir);
        const day = editionDay(evidence, root);
        const figures = partsOf(evidence).flatMap((part) => (part.embed === null ? [] : [{ part, own: part.embed }]));
        for (const { part, own } of figures) {
          const built = parseHtml(await readFile(join(site, part.address, 'index.html'), 'utf8'));
          const edition = { day, site: address, citations: citationsOf(citedAs(part, day)) };
          await mkdir(join(site, own), { recursive: true });
          await writeFile(join(site, own, 'index.html'), figurePage({ ...part, own }, built, edition));
        }
        logger.info(`${figures.length} figures.`);
      },
    },
  };
}
