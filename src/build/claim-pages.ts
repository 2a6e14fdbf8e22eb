/** Writes a page of its own for each claim. They are many and alike, so they are written as they are, past Astro. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEvidence } from '../intake/read-evidence.ts';
import { claimPageAddress } from '../evidence/claim-addresses.ts';
import { claimPage } from '../teaching/claim-page.ts';
import { editionDay } from './edition-day.ts';
import type { AstroIntegration } from 'astro';

/** It must come before links are made relative. */
export function claimPages(): AstroIntegration {
  let root = process.cwd();
  let site: URL | undefined;
  return {
    name: 'claim-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { evidence } = await readEvidence({ root });
        const edition = { day: editionDay(evidence, root), site };
        for (const claim of evidence.claims.values()) {
          const folder = join(fileURLToPath(dir), claimPageAddress(claim.id));
          await mkdir(folder, { recursive: true });
          await writeFile(join(folder, 'index.html'), claimPage(claim, evidence, edition));
        }
        logger.info(`${evidence.claims.size} claims.`);
      },
    },
  };
}
