import { join } from 'node:path';
import { writeGeneratedContent } from '../generator/generate-content.ts';
import { CLAIMS_A_DISAGREEMENT, CLAIMS_A_PAGE, CLAIMS_ON_A_DISAGREEMENT, type WorldPlan } from '../generator/world.ts';
import { inNewFolders, layProject, measureBuildIn } from './build-apart.ts';
import { weighSite } from './weigh-site.ts';
import type { Table } from './table.ts';

/** What a build needs besides content. */
const PROJECT = ['src', 'public', 'astro.config.mjs', 'build.env', 'package.json', 'tsconfig.json'];

/** An invented site, by its explainers of twelve claims each. */
interface Invented {
  readonly explainers: number;
  readonly disagreements: number;
}

/** This site has a disagreement for 14 documents; the invented ones have a document for ten explainers. */
const EXPLAINERS_A_DISAGREEMENT = 140;

const SIZES: readonly Invented[] = [
  ...[20, 200, 2_000].map((explainers) => ({
    explainers,
    // With them all claims are as many as the generator plans for so many disagreements.
    disagreements: Math.round((explainers * CLAIMS_A_PAGE) / (CLAIMS_A_DISAGREEMENT - CLAIMS_ON_A_DISAGREEMENT)),
  })),
  ofDocuments(2_000),
];

/** An invented site that has as many disagreements for its documents as this one has, and not for its claims: far fewer. */
export function ofDocuments(explainers: number): Invented {
  return { explainers, disagreements: Math.max(1, Math.round(explainers / EXPLAINERS_A_DISAGREEMENT)) };
}

/** What the generator is told of an invented site. */
export function planOf({ explainers, disagreements }: Invented): WorldPlan {
  return { claims: explainers * CLAIMS_A_PAGE + disagreements * CLAIMS_ON_A_DISAGREEMENT, disagreements };
}

/** Builds of invented sites, from nothing to `dist/`. */
export async function benchBuild(sizes = SIZES): Promise<Table> {
  const rows = await inNewFolders(async (newFolder) => {
    const measured: (string | number)[][] = [];
    for (const size of sizes) measured.push(await measuredRow(size, await newFolder()));
    return measured;
  });
  return {
    title: 'A build of invented content, all checks on',
    columns: [
      'explainers',
      'disagreements',
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

async function measuredRow(size: Invented, folder: string): Promise<(string | number)[]> {
  const plan = planOf(size);
  await layInvented(folder, plan);
  const { time, processor, memory } = await measureBuildIn(folder);
  const { files, page, packed } = await weighSite(join(folder, 'dist'));
  return [
    size.explainers,
    size.disagreements,
    plan.claims,
    files,
    Number((time / 1000).toFixed(1)),
    Number((processor / 1000).toFixed(1)),
    Math.round(time / size.explainers),
    Math.round(memory / 1e6),
    Number((page / 1000).toFixed(1)),
    Number((packed / 1000).toFixed(1)),
  ];
}

/** Makes an empty folder this project with invented content. */
export async function layInvented(folder: string, plan: WorldPlan): Promise<void> {
  await writeGeneratedContent(folder, plan);
  await layProject(process.cwd(), PROJECT, folder);
}
