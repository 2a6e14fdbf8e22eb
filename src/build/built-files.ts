import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBEDS } from '../evidence/claim-addresses.ts';
import { HANDOUTS } from '../evidence/parts.ts';
import { SHORT } from '../evidence/short-address.ts';
import { LINKS } from '../teaching/link-sheets.ts';

/** Folders of pages that were made past Astro, by the thousand. */
const PAST_ASTRO = [EMBEDS, HANDOUTS, LINKS, SHORT];

/** The files that Astro has written, by their addresses: `/toll/index.html`. What was made past it is left out, and not even listed. */
export async function builtFiles(output: string, folder = '/'): Promise<string[]> {
  const entries = await readdir(join(output, folder), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => folder + name);
  if (PAST_ASTRO.includes(folder)) return files;
  const folders = entries.filter((entry) => entry.isDirectory());
  const below = await Promise.all(folders.map(({ name }) => builtFiles(output, `${folder}${name}/`)));
  return [...files, ...below.flat()];
}
