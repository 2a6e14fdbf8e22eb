/** Builds in folders of their own, measured in processes of their own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { watchProcesses } from './watch-processes.ts';
import type { BuildMeasure } from './measure-build.ts';

/**
 * Gives empty folders to use, one a call, and removes them with all that is in them when everything is done. Not earlier: for five
 * minutes after files are removed, ext4 looks at their places one by one whenever it makes a new one, and a build that follows the
 * removal of a large site takes up to twice as long.
 *
 * @param within the folder that they are made in
 */
export async function inNewFolders<Result>(
  use: (newFolder: () => Promise<string>) => Promise<Result>,
  within = tmpdir(),
): Promise<Result> {
  await mkdir(within, { recursive: true });
  const all = await mkdtemp(join(within, 'aleppo-explained-build-'));
  try {
    return await use(() => mkdtemp(join(all, 'site-')));
  } finally {
    await rm(all, { recursive: true, force: true });
  }
}

/**
 * Makes a folder one that can be built: copies what a build needs besides content, and links the packages.
 *
 * @param root the folder that `parts` and its `node_modules` are in
 */
export async function layProject(root: string, parts: readonly string[], folder: string): Promise<void> {
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
  await symlink(resolve(root, 'node_modules'), join(folder, 'node_modules'));
}

/**
 * Builds the project in a folder, which has `build.env` and `src/cli/measure-build.ts`. Processes that the build starts
 * count with it.
 *
 * @throws if the build fails
 */
export async function measureBuildIn(folder: string): Promise<BuildMeasure> {
  const build = spawn(process.execPath, ['--env-file=build.env', 'src/cli/measure-build.ts'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(build, 'close');
  const costs = build.pid === undefined ? null : watchProcesses(build.pid);
  const printed = await text(build.stdout);
  const [code] = (await ended) as [number | null];
  const { memory = 0, processor = 0 } = costs?.() ?? {};
  if (code !== 0) throw new Error('The build failed.');
  const own = JSON.parse(printed.slice(printed.lastIndexOf('{'))) as BuildMeasure;
  return { ...own, memory: Math.max(own.memory, memory), processor: own.processor + processor };
}
