/** What was measured, as tables. */
import type { BuildMeasure } from '../src/cli/measure-build.ts';
import type { Table } from '../src/cli/table.ts';
import type { SiteWeight } from '../src/cli/weigh-site.ts';
import { sumOf, type SentFile } from './first-load.ts';

/** What the project may cost at most, of 100 that a Starlight site costs. */
const MOST = 50;

/** A site that was built and weighed. */
export interface Site {
  readonly name: string;
  readonly build: BuildMeasure;
  readonly weight: SiteWeight;
  /** What a browser is sent for the page that the sites are compared by. */
  readonly sent: readonly SentFile[];
}

/** What the builds cost, and what they made. */
export function buildTable(sites: readonly Site[]): Table {
  return {
    title: 'Builds, from nothing to the whole site',
    columns: ['site', 'time, s', 'processor, s', 'peak, MB', 'files', 'all files, MB'],
    rows: sites.map(({ name, build, weight }) => [
      name,
      inUnits(build.time, 1e3),
      inUnits(build.processor, 1e3),
      Math.round(build.memory / 1e6),
      weight.files,
      Math.round(weight.bytes / 1e6),
    ]),
    empty: '',
  };
}

/** What the page costs a reader, by kind of file. */
export function pageTable(page: string, sites: readonly Site[], size: 'plain' | 'packed'): Table {
  const kinds = [...new Set(sites.flatMap(({ sent }) => sent.map(({ kind }) => kind)))];
  return {
    title: `What a browser is sent for ${page} on a first visit, kB${size === 'packed' ? ', compressed' : ''}`,
    columns: ['site', ...kinds, 'all'],
    rows: sites.map(({ name, sent }) => [
      name,
      ...[...kinds, undefined].map((kind) => inUnits(sumOf(sent, size, kind), 1e3)),
    ]),
    empty: '',
  };
}

/** What the project costs of 100 that each other site costs. */
export function verdict(ours: Site, others: readonly Site[]): Table {
  const costs: readonly (readonly [string, (site: Site) => number])[] = [
    ['time of the build', ({ build }) => build.time],
    ['memory of the build', ({ build }) => build.memory],
    ['bytes of the page', ({ sent }) => sumOf(sent, 'plain')],
    ['bytes of the page, compressed', ({ sent }) => sumOf(sent, 'packed')],
  ];
  return {
    title: `What ${ours.name} costs of 100 that another does; asked are at most ${MOST}`,
    columns: ['what', ...others.map(({ name }) => name)],
    rows: costs.map(([what, of]) => [what, ...others.map((other) => Math.round((100 * of(ours)) / of(other)))]),
    empty: '',
  };
}

/** With one decimal. */
function inUnits(figure: number, unit: number): number {
  return Number((figure / unit).toFixed(1));
}
