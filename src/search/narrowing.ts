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
    const row = (await shards.facet(facet)).find(([own]) => own === value);
    const records = fromSteps(row?.[2] ?? []);
    allowed = new Set(both(allowed, records));
  }
  return allowed;
}

/** Of the second list what is in the first, if there is one. */
function both(allowed: ReadonlySet<number> | null, records: readonly number[]): readonly number[] {
  return allowed === null ? records : records.filter((record) => allowed.has(record));
}

/**
 * How many of the records found have each value. A facet that is already narrowed counts what its other values would give.
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
      const values = (await shards.facet(facet)).map(([value, label, steps]) => ({
        value,
        label,
        count: fromSteps(steps).filter(
          (record) => (inAll === null || inAll.has(record)) && (allowed === null || allowed.has(record)),
        ).length,
      }));
      return [facet, values.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)] as const;
    }),
  );
  return Object.fromEntries(counted) as unknown as Record<keyof Filters, FacetValue[]>;
}
