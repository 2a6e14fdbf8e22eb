import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentFiles } from './documents.ts';
import { sitePages } from './site-pages.ts';
import { textFiles } from './texts.ts';
import { inventWorld, type WorldPlan } from './world.ts';
import type { ContentFile } from '../intake/files.ts';

/**
 * Invented content that passes all checks, for measuring: in the proportions that the site is planned to come to, and the
 * same for the same arguments. Nothing in it is about anybody: it tells of "Body 4" and "Town 17" in the year 2091.
 */
export function generateContent(plan: WorldPlan): ContentFile[] {
  const world = inventWorld(plan);
  return [...documentFiles(world), ...textFiles(world), ...sitePages()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Writes {@link generateContent} to `<folder>/content`.
 *
 * @throws if the folder is not empty
 */
export async function writeGeneratedContent(folder: string, plan: WorldPlan): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty, so nothing is written there.`);
  for (const { path, text } of generateContent(plan)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
