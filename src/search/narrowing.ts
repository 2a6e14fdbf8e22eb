/** Results narrowed to one value of a facet, and what they could be narrowed to. */
import { FACETS } from './kinds.ts';
import { fromSteps } from './shards.ts';
import type { FacetValue, Filters } from './model.ts';
import type { ShardReader } from './shard-reader.ts';

/** The records that have every value asked for; null where nothing is asked for. */
export async function recordsAllowed(filters: Filters, shards: ShardReader): Promise<ReadonlySet<number> | null> {
  let allowed: ReadonlySet<number> | null = null;
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value === undefined || value === '') continue;
    allowed = new Set(both(allowed, await shards.withValue(facet, value)));
  }
  return allowed;
}

/** Of the second list what is in the first, if there is one. */
function both(allowed: ReadonlySet<number> | null, records: readonly number[]): readonly number[] {
  return allowed === null ? records : records.filter((record) => allowed.has(record));
}

/**
 * How many of the records found have each value. A facet that is already narrowed counts what its other values would give. One so
 * large that it is kept in parts is counted only as a whole: to count it for a query, all of it would have to be loaded.
 *
 * @param found null for all records
 */
export async function countFacets(
  found: readonly number[] | null,
  filters: Filters,
  shards: ShardReader,
): Promise<Record<keyof Filters, FacetValue[]>> {
  const inAll = found === null ? null : new Set(found);
  const counted = await Promise.all(
    FACETS.map(async (facet) => {
      const allowed = await recordsAllowed({ ...filters, [facet]: '' }, shards);
      const isLeft = (record: number): boolean =>
        (inAll === null || inAll.has(record)) && (allowed === null || allowed.has(record));
      const counts = (await shards.facet(facet)).map(([value, label, records]) => {
        const ofAll = typeof records === 'number' ? records : records.length;
        const count = typeof records === 'number' ? null : fromSteps(records).filter(isLeft).length;
        return { value, label, count: inAll === null && allowed === null ? ofAll : count, ofAll };
      });
      const values = counts
        .filter(({ count }) => count !== 0)
        .sort((a, b) => (b.count ?? b.ofAll) - (a.count ?? a.ofAll))
        .map(({ value, label, count }) => ({ value, label, count }));
      return [facet, values] as const;
    }),
  );
  return Object.fromEntries(counted) as unknown as Record<keyof Filters, FacetValue[]>;
}
