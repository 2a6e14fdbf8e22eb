/** Writes the headers that a host should send, in the form that most hosts of static sites read: `_headers`. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEADERS_FILE, headersFile } from '../hosting/headers-file.ts';
import { headerRules, type HeaderRule } from '../hosting/headers.ts';
import { DOWNLOADS_FOLDER } from './editions.ts';
import { sitePolicy } from './page-policy.ts';
import type { AstroIntegration } from 'astro';

/** It must come after those that add to the root of the site. */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await writeFile(join(site, HEADERS_FILE), headersFile(await rulesFor(site)));
      },
    },
  };
}

async function rulesFor(site: string): Promise<HeaderRule[]> {
  const root = (await readdir(site, { withFileTypes: true })).map((entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory(),
  }));
  // The offline editions come later.
  const parts = [...root, { name: DOWNLOADS_FOLDER.slice(1, -1), isFolder: true }];
  return headerRules(
    parts.sort((a, b) => (a.name < b.name ? -1 : 1)),
    await sitePolicy(),
  );
}
