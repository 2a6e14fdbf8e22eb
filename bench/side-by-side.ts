/**
 * Builds the same invented explainers with this project and with Starlight, one after the other, and compares what the builds
 * and a page of them cost. bench/README.md says how it is run and what is compared.
 */
import { basename, join, resolve } from 'node:path';
import { layInvented, ofDocuments, planOf } from '../src/cli/bench-build.ts';
import { inNewFolders, measureBuildIn } from '../src/cli/build-apart.ts';
import { CommandError, refuseUnknownFlags, runCommand } from '../src/cli/command.ts';
import { formatTable } from '../src/cli/table.ts';
import { weighSite } from '../src/cli/weigh-site.ts';
import { generateContent } from '../src/generator/generate-content.ts';
import { firstLoad } from './first-load.ts';
import { layStarlight } from './lay-starlight.ts';
import { starlightPages } from './starlight-pages.ts';
import { buildTable, pageTable, verdict, type Site } from './tables.ts';
import type { ContentFile } from '../src/intake/files.ts';

/** As many as the build is judged by. */
const EXPLAINERS = 2_000;

/** Where the sites are built. Astro takes packages for files of the site where the two share no folder above them. */
const BUILT = 'bench/dist';

await runCommand(async () => {
  const [asked, ...flags] = process.argv.slice(2);
  refuseUnknownFlags(flags);
  const explainers = Number(asked ?? EXPLAINERS);
  if (!Number.isInteger(explainers) || explainers < 10)
    throw new CommandError(`"${asked}" is not a number of explainers from 10 up.`);
  const plan = planOf(ofDocuments(explainers));
  const pages = starlightPages(generateContent(plan));
  const page = middlePage(pages);
  const sites = await inNewFolders(async (newFolder) => {
    const measured = async (name: string, lay: (folder: string) => Promise<void>): Promise<Site> => {
      const folder = await newFolder();
      await lay(folder);
      const build = await measureBuildIn(folder);
      const site = join(folder, 'dist');
      return { name, build, weight: await weighSite(site), sent: await firstLoad(site, page) };
    };
    return [
      await measured('this project', (folder) => layInvented(folder, plan)),
      await measured('Starlight, lean', (folder) => layStarlight(folder, pages, 'SIDEBAR=none\n')),
      await measured('Starlight as it comes', (folder) => layStarlight(folder, pages)),
    ] as const;
  }, resolve(BUILT));
  const [ours, ...others] = sites;
  const weights = (['plain', 'packed'] as const).map((size) => pageTable(page, sites, size));
  for (const table of [buildTable(sites), ...weights, verdict(ours, others)]) console.log(`\n${formatTable(table)}`);
});

/** The name of the explainer whose text is of middle length. */
function middlePage(pages: readonly ContentFile[]): string {
  const byLength = pages.toSorted((a, b) => a.text.length - b.text.length);
  return basename(byLength[byLength.length >> 1]?.path ?? '', '.md');
}
