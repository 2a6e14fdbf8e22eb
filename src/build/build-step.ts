/** Steps of a build that come after the pages: each reads what was built, or the evidence, and adds to the built site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHtml, type Node } from '../html/tree.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import { makingOf, type Making } from './making.ts';
import type { AstroIntegration } from 'astro';

/** What a step works with. */
export interface Built extends Making {
  /** A built page by its address, while its links still begin at the root of the site. Those of explainers do not (`finish-in-two.ts`). */
  readonly read: (address: string) => Promise<Node[]>;
}

/** @param work answers what the log of the build says of it, or null for nothing */
export function buildStep(name: string, work: (built: Built) => Promise<string | null>): AstroIntegration {
  let root = process.cwd();
  let site: string | undefined;
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { evidence } = await readEvidence({ root });
        const output = fileURLToPath(dir);
        const said = await work({
          ...makingOf({ evidence, root, output, site }),
          read: async (address) => parseHtml(await readFile(fileOf(output, address), 'utf8')),
        });
        if (said !== null) logger.info(said);
      },
    },
  };
}

function fileOf(output: string, address: string): string {
  return join(output, address, 'index.html');
}
