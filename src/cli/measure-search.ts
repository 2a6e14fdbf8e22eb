/**
 * Measures the search over the content of the site, or over invented content, and prints the figures as JSON: how long the index
 * takes to make, and what first queries cost. Arguments: how many claims to invent, 0 for the site's own; and the queries as JSON.
 * A process of its own each time, so that nothing is kept from one to the next.
 */
import { gzipSync } from 'node:zlib';
import { browserScript } from '../build/browser-script.ts';
import { assembleEvidence } from '../evidence/evidence.ts';
import { generateContent } from '../generator/generate-content.ts';
import { readContentFiles } from '../intake/files.ts';
import { takeIn } from '../intake/take-in.ts';
import { readAskedWords } from '../search/asked-words.ts';
import { engineOver } from '../search/engine.ts';
import { layoutOf, makeIndex, scriptOfShard } from '../search/make-index.ts';
import type { Engine } from '../search/model.ts';

/** Times in milliseconds, sizes in bytes, compressed as hosts do it. */
export interface SearchMeasure {
  readonly claims: number;
  readonly records: number;
  readonly shards: number;
  readonly making: number;
  /** What is loaded before the first query: box and engine. */
  readonly engine: number;
  /** Of all first queries: shards loaded, and time to answer once they are there. */
  readonly usualBytes: number;
  readonly mostBytes: number;
  readonly usualTime: number;
  readonly mostTime: number;
  /** What opening the filters adds, with and without a query: shards loaded, and time to count once they are there. */
  readonly facetBytes: number;
  readonly facetTime: number;
}

/** Results asked for: more than the box in the header shows, fewer than the search page. */
const RESULTS = 10;

const invented = Number(process.argv[2] ?? 0);
const asks = JSON.parse(process.argv[3] ?? '[]') as string[];
// So much invented content is more than a folder may hold: it is taken in without one.
const files = invented > 0 ? generateContent({ claims: invented }) : await readContentFiles(process.cwd());
const { content } = takeIn(files);
const evidence = assembleEvidence(content);
const start = performance.now();
const shards = await makeIndex(evidence, readAskedWords());
const making = performance.now() - start;
const layout = layoutOf(shards);

const sizes = new Map<string, number>();
const texts = new Map<string, string>();

interface Cost {
  readonly bytes: number;
  readonly time: number;
}

/** What one query costs whoever asks it first. */
function ask(query: string): Promise<Cost> {
  return costOf((engine) => engine.search(query, RESULTS));
}

/** What it adds that the filters are opened: everything of their own. */
function openFilters(query: string): Promise<Cost> {
  return costOf(
    (engine) => engine.facets(query),
    (name) => name.startsWith('facets-'),
  );
}

/** @param counts which shards count */
async function costOf(
  use: (engine: Engine) => Promise<unknown>,
  counts: (shard: string) => boolean = () => true,
): Promise<Cost> {
  const used = new Set<string>();
  const load = async (name: string): Promise<unknown> => {
    used.add(name);
    const text = texts.get(name) ?? JSON.stringify(shards.get(name));
    texts.set(name, text);
    return JSON.parse(text) as unknown;
  };
  const before = performance.now();
  await use(await engineOver(load, '/'));
  const time = performance.now() - before;
  let bytes = 0;
  for (const name of [...used].filter(counts)) {
    const size = sizes.get(name) ?? gzipSync(scriptOfShard(name, shards.get(name), layout)).length;
    sizes.set(name, size);
    bytes += size;
  }
  return { bytes, time };
}

// Once over without a clock: a browser's engine is warm after a few letters, and shards are turned to text here only once.
for (const query of asks) await ask(query);
const filterCosts: Cost[] = [];
for (const query of ['', ...asks]) await openFilters(query);
for (const query of ['', ...asks]) filterCosts.push(await openFilters(query));
const costs: Cost[] = [];
for (const query of asks) costs.push(await ask(query));
const at = (numbers: number[], part: number): number =>
  numbers.sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;

const measure: SearchMeasure = {
  claims: evidence.claims.size,
  records: (shards.get('start') as { records: number }).records,
  shards: shards.size,
  making,
  engine: await engineBytes(),
  usualBytes: at(
    costs.map(({ bytes }) => bytes),
    0.5,
  ),
  mostBytes: at(
    costs.map(({ bytes }) => bytes),
    1,
  ),
  usualTime: at(
    costs.map(({ time }) => time),
    0.5,
  ),
  mostTime: at(
    costs.map(({ time }) => time),
    0.95,
  ),
  facetBytes: at(
    filterCosts.map(({ bytes }) => bytes),
    1,
  ),
  facetTime: at(
    filterCosts.map(({ time }) => time),
    0.95,
  ),
};
console.log(JSON.stringify(measure));

/** The script that holds the box and the engine, as the build makes it. */
async function engineBytes(): Promise<number> {
  return gzipSync(await browserScript('search-box')).length;
}
