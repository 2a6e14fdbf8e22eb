import { join } from 'node:path';
import { differingFiles } from './differing-files.ts';
import { makeElsewhere } from './elsewhere.ts';
import type { Tool } from './run-tools.ts';

const BUILD: Tool = { name: 'Build', args: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'] };
const DOWNLOADS: Tool = { name: 'Downloads', args: ['src/cli/downloads.ts'] };

/** The editions that are the same wherever they are made. Those of other programs have ways of their own (decisions 19 and 20). */
const SAME_ANYWHERE = {
  formats: 'zip,epub',
  files: ['downloads/aleppo-explained.zip', 'downloads/aleppo-explained.epub'],
};

/** How many files that differ are named. */
const NAMED = 10;

/**
 * Makes site and editions here, and once more elsewhere at the same time, and compares them byte by byte.
 *
 * @param step runs a tool, tells and counts whether it passed
 * @param count counts a comparison
 * @returns whether there is a build here
 */
export async function makeTwice(
  step: (tool: Tool) => Promise<boolean>,
  count: (passed: boolean) => void,
): Promise<boolean> {
  const { folder, there, remove } = await makeElsewhere();
  const compare = async (what: string, files?: readonly string[]): Promise<void> => {
    const differing = await differingFiles('dist', join(folder, 'dist'), files);
    console.log(`\n▸ ${what}: ${differing.length === 0 ? 'the same bytes' : `${differing.length} differ`}`);
    for (const line of differing.slice(0, NAMED)) console.error(`  ${line}`);
    count(differing.length === 0);
  };
  try {
    const [built, builtThere] = await Promise.all([step(BUILD), step(there(BUILD))]);
    if (!built) return false;
    // Before the editions are made, whose sizes go into the page about them.
    if (builtThere) await compare('Files of two builds');
    const some = { ...DOWNLOADS, args: [...DOWNLOADS.args, '--only', SAME_ANYWHERE.formats] };
    const [made, madeThere] = await Promise.all([step(DOWNLOADS), builtThere && step(there(some))]);
    if (made && madeThere) await compare('Zip and EPUB of two builds', SAME_ANYWHERE.files);
    return true;
  } finally {
    await remove();
  }
}
