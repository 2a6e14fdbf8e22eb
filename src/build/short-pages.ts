/** Writes a page under each short address that leads to its part, and under addresses of parts that have moved. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEvidence } from '../intake/read-evidence.ts';
import { formerParts } from '../evidence/former-parts.ts';
import { partsOf } from '../evidence/parts.ts';
import { shortAddressesOf } from '../evidence/short-addresses.ts';
import { shortPage } from '../teaching/short-page.ts';
import { relativeAddress } from './relative-links.ts';
import type { AstroIntegration } from 'astro';

export function shortPages(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'short-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const { evidence } = await readEvidence({ root });
        const titles = new Map(partsOf(evidence).map(({ address, title }) => [address, title]));
        const current = [...shortAddressesOf(evidence)].map(([to, address]) => ({ address, to }));
        for (const { address, to } of [...current, ...formerParts(evidence)]) {
          const own = `${address}index.html`;
          const folder = join(fileURLToPath(dir), address);
          await mkdir(folder, { recursive: true });
          const page = shortPage(
            titles.get(to) ?? 'This part has moved',
            relativeAddress(own, to),
            relativeAddress(own, '/icon.svg'),
          );
          await writeFile(join(folder, 'index.html'), page);
        }
      },
    },
  };
}
