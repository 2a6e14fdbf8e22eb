/**
 * How well the search answers what people ask: `queries.yaml`, on which it is tuned, and `fresh-queries.yaml`, on which it is
 * not. Tests hold to both; `npm run bench` shows them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { engineOver } from './engine.ts';
import type { Shards } from './make-index.ts';
import type { Engine } from './model.ts';

const ADDRESS = z.string().regex(/^\/[\w/#.-]*\*?$/, 'An address of the site, from its root.');

const QUERIES = z.array(
  z.strictObject({
    ask: z.string().min(1),
    kind: z.string().regex(/^[a-z]+$/),
    finds: z.array(ADDRESS).min(1),
  }),
);

/** Queries that nothing is tuned to: those that may be read one by one, and those that are only counted. */
const FRESH_QUERIES = z.strictObject({ open: QUERIES, sealed: QUERIES });

/** Something that people ask, what sort of query it is, and the addresses of which one must be found. */
export type AskedQuery = z.infer<typeof QUERIES>[number];

/** How many of the first results are looked at. */
const FIRST = 3;

export interface AnsweredQuery extends AskedQuery {
  /** Place of the first right result, from 1; null where none is among the first ten. */
  readonly place: number | null;
  /** Addresses of the first results. */
  readonly got: readonly string[];
}

/** @throws if the file is not as it must be */
export function readQueries(root: string = process.cwd()): AskedQuery[] {
  return QUERIES.parse(parse(readFileSync(join(root, 'src/search/queries.yaml'), 'utf8')));
}

/** @throws if the file is not as it must be */
export function readFreshQueries(root: string = process.cwd()): z.infer<typeof FRESH_QUERIES> {
  return FRESH_QUERIES.parse(parse(readFileSync(join(root, 'src/search/fresh-queries.yaml'), 'utf8')));
}

export async function answerQueries(queries: readonly AskedQuery[], engine: Engine): Promise<AnsweredQuery[]> {
  const answered: AnsweredQuery[] = [];
  for (const query of queries) {
    const { hits } = await engine.search(query.ask, 10);
    const place = hits.findIndex(({ url }) => query.finds.some((address) => isAt(url, address)));
    answered.push({
      ...query,
      place: place === -1 ? null : place + 1,
      got: hits.slice(0, FIRST).map(({ url }) => url),
    });
  }
  return answered;
}

/** Whether a result is what was to be found: an address without an anchor means any section of the page, `*` any ending. */
function isAt(url: string, address: string): boolean {
  if (address.endsWith('*')) return url.startsWith(address.slice(0, -1));
  return url === address || (!address.includes('#') && url.startsWith(`${address}#`));
}

/** How many of the queries are answered first, and among the first three. */
export function countAnswered(answered: readonly AnsweredQuery[]): { first: number; amongFirst: number } {
  return {
    first: answered.filter(({ place }) => place === 1).length,
    amongFirst: answered.filter(({ place }) => place !== null && place <= FIRST).length,
  };
}

/** The engine over shards that lie in memory, as JSON, so that each is read as a browser reads it. Addresses begin with `/`. */
export function engineInMemory(shards: Shards, seen: (name: string) => void = () => undefined): Promise<Engine> {
  return engineOver(async (name) => {
    seen(name);
    if (!shards.has(name)) throw new Error(`There is no shard ${name}.`);
    return JSON.parse(JSON.stringify(shards.get(name))) as unknown;
  }, '/');
}
