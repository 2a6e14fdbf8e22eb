import { gzipSync } from 'node:zlib';

/** About how large a shard is to be, in bytes, compressed as hosts do it. */
export const SHARD_BYTES = 6_000;

/** To what part of their size rows are compressed, by a sample. */
export function compression(rows: readonly unknown[]): number {
  const sample = JSON.stringify(rows.filter((_row, place) => place % Math.ceil(rows.length / 200) === 0));
  return gzipSync(sample).length / Math.max(1, sample.length);
}
