import { join } from 'node:path';
import { writeGeneratedContent } from '../generator/generate-content.ts';
import { inNewFolder, layProject, measureBuildIn } from './build-apart.ts';
import { weighSite, type SiteWeight } from './weigh-site.ts';
import type { BuildMeasure } from './measure-build.ts';
import type { Table } from './table.ts';

/** What a build needs besides content. */
const PROJECT = ['src', 'public', 'astro.config.mjs', 'build.env', 'package.json', 'tsconfig.json'];

/** Explainers, of twelve claims each. */
const SIZES = [20, 200, 2_000];
/** Of seven claims one stands on a disagreement, and the others on explainers. */
const CLAIMS_AN_EXPLAINER = (12 * 7) / 6;

/** How many claims an invented site has, roughly, that has so many explainers. */
export function claimsOf(explainers: number): number {
  return Math.round(explainers * CLAIMS_AN_EXPLAINER);
}

/** Builds of invented sites of so many explainers, from nothing to `dist/`. */
export async function benchBuild(sizes: readonly number[] = SIZES): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const explainers of sizes) {
    const claims = claimsOf(explainers);
    const { time, processor, memory, files, page, packed } = await measureBuild(claims);
    rows.push([
      explainers,
      claims,
      files,
      Number((time / 1000).toFixed(1)),
      Number((processor / 1000).toFixed(1)),
      Math.round(time / explainers),
      Math.round(memory / 1e6),
      Number((page / 1000).toFixed(1)),
      Number((packed / 1000).toFixed(1)),
    ]);
  }
  return {
    title: 'A build of invented content, all checks on',
    columns: [
      'explainers',
      'claims',
      'files',
      'time, s',
      'processor, s',
      'ms an explainer',
      'peak, MB',
      'a page, kB',
      'packed, kB',
    ],
    rows,
    empty: '',
  };
}

function measureBuild(claims: number): Promise<BuildMeasure & SiteWeight> {
  return inNewFolder(async (folder) => {
    await layInvented(folder, claims);
    return { ...(await measureBuildIn(folder)), ...(await weighSite(join(folder, 'dist'))) };
  });
}

/** Makes an empty folder this project with invented content. */
export async function layInvented(folder: string, claims: number): Promise<void> {
  await writeGeneratedContent(folder, { claims });
  await layProject(process.cwd(), PROJECT, folder);
}
