import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGeneratedContent } from '../generator/generate-content.ts';
import type { BuildMeasure } from './measure-build.ts';
import type { Table } from './table.ts';

/** What a build needs besides content. */
const PROJECT = ['src', 'public', 'astro.config.mjs', 'build.env', 'package.json', 'tsconfig.json'];

/** Explainers, of twelve claims each. */
const SIZES = [20, 200, 2_000];
/** Of seven claims one stands on a disagreement, and the others on explainers. */
const CLAIMS_AN_EXPLAINER = (12 * 7) / 6;

/** Builds of invented sites of so many explainers, from nothing to `dist/`. */
export async function benchBuild(sizes: readonly number[] = SIZES): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const explainers of sizes) {
    const claims = Math.round(explainers * CLAIMS_AN_EXPLAINER);
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

async function measureBuild(claims: number): Promise<BuildMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'aleppo-explained-build-'));
  try {
    await writeGeneratedContent(folder, { claims });
    for (const part of PROJECT) await cp(part, join(folder, part), { recursive: true });
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    const printed = execFileSync(process.execPath, ['--env-file=build.env', join(folder, 'src/cli/measure-build.ts')], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(printed.slice(printed.lastIndexOf('{'))) as BuildMeasure;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
