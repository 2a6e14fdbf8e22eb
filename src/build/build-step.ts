/** Steps of a build that come after the pages: each reads what was built, or the evidence, and adds to the built site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHtml, type Node } from '../html/tree.ts';
import { readEvidence } from '../intake/read-evidence.ts';
import { editionDay } from './edition-day.ts';
import { pageWriter, textWriter, type WritePage, type WriteText } from './page-writer.ts';
import type { AstroIntegration } from 'astro';
import type { Evidence } from '../evidence/model.ts';

/** What a step works with. */
export interface Built {
  readonly evidence: Evidence;
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the built site. */
  readonly output: string;
  /** Where the site is published, or undefined. */
  readonly site: URL | undefined;
  /** The day that the build is of, ISO 8601. */
  readonly day: string;
  /** A built page by its address. Its links begin at the root of the site until the step `relative-links`. */
  readonly read: (address: string) => Promise<Node[]>;
  readonly write: WritePage;
  readonly writeText: WriteText;
}

/** @param work answers what the log of the build says of it, or null for nothing */
export function buildStep(name: string, work: (built: Built) => Promise<string | null>): AstroIntegration {
  let root = process.cwd();
  let site: URL | undefined;
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { evidence } = await readEvidence({ root });
        const output = fileURLToPath(dir);
        const said = await work({
          ...{ evidence, root, output, site, day: editionDay(evidence, root) },
          read: async (address) => parseHtml(await readFile(fileOf(output, address), 'utf8')),
          ...{ write: pageWriter(output), writeText: textWriter(output) },
        });
        if (said !== null) logger.info(said);
      },
    },
  };
}

function fileOf(output: string, address: string): string {
  return join(output, address, 'index.html');
}
