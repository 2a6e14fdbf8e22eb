import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tool } from './run-tools.ts';

/** The project once more, where nothing is as it is here: another folder, time zone, language and clock. */
export interface Elsewhere {
  readonly folder: string;
  /** A tool as it is run there. */
  readonly there: (tool: Tool) => Tool;
  readonly remove: () => Promise<void>;
}

/** What was made of the project, what it is made with, which is shared, and what it is measured beside. */
const NOT_COPIED = ['.git', '.astro', 'bench', 'dist', 'node_modules', 'playwright-report', 'test-results'];

/**
 * Copies the project, as it stands, into a new folder. Packages and the repository, which tells the day of the commit, are
 * links; what builds keep among the packages for the next one is not there.
 *
 * @param root the project's folder
 */
export async function makeElsewhere(root = process.cwd()): Promise<Elsewhere> {
  const folder = await mkdtemp(join(tmpdir(), 'aleppo-explained elsewhere '));
  for (const name of await readdir(root)) {
    if (NOT_COPIED.includes(name)) continue;
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  if ((await readdir(root)).includes('.git')) await symlink(resolve(root, '.git'), join(folder, '.git'));
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    await symlink(resolve(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return {
    folder,
    there: (tool) => ({ ...tool, name: `${tool.name}, elsewhere`, cwd: folder, env: { ...tool.env, ...OTHER } }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Fourteen hours ahead of Greenwich, a language that writes numbers and dates in its own way, and a clock of its own. */
const OTHER = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'another-clock.ts')).href}`,
};
