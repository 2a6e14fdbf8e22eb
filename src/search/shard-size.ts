/** Sizes of shards in bytes, compressed as hosts do it. */
import { gzipSync } from 'node:zlib';

/** About how large a shard is to be of which a query needs several at once, and one of words, which tells nearly all of a word. */
export const SHARD_BYTES = 4_000;
export const WORD_SHARD_BYTES = 6_000;

/** To what part of their size rows are compressed, by a sample. */
export function compression(rows: readonly unknown[]): number {
  const sample = JSON.stringify(rows.filter((_row, place) => place % Math.ceil(rows.length / 200) === 0));
  return gzipSync(sample).length / Math.max(1, sample.length);
}
