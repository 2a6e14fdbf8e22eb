import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { layProject } from '../src/cli/build-apart.ts';
import type { ContentFile } from '../src/intake/files.ts';

/** What the folder of a Starlight site has besides its pages: the project in bench/, and what this project measures builds with. */
const STARLIGHT = ['astro.config.mjs', 'package.json', 'src'];
const MEASURING = ['build.env', 'src/cli/measure-build.ts'];

/** Makes an empty folder a Starlight site with these pages. `environment` is lines for its `build.env`. */
export async function layStarlight(folder: string, pages: readonly ContentFile[], environment = ''): Promise<void> {
  await layProject('bench', STARLIGHT, folder);
  for (const part of MEASURING) await cp(part, join(folder, part));
  await appendFile(join(folder, 'build.env'), environment);
  for (const { path, text } of pages) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
