/** The reader's last queries. They are kept on the machine, and only where the reader wishes. */
import { keep, kept } from './kept.ts';

/** As many are kept, the newest first. */
const MOST = 10;

/** Whether the reader wishes queries to be remembered: then there is a list, be it empty. */
export function isRemembering(): boolean {
  return kept('searches') !== null;
}

/** Begins or ends remembering; what was remembered is forgotten at its end. False where the browser keeps nothing. */
export function setRemembering(wished: boolean): boolean {
  return keep('searches', wished ? '[]' : null);
}

/** The remembered queries, newest first. */
export function recentQueries(): readonly string[] {
  return queriesOf(kept('searches'));
}

/** Remembers a query, if that is wished. */
export function remember(query: string): void {
  if (query !== '' && isRemembering()) keep('searches', JSON.stringify(withNewest(query, recentQueries())));
}

/** Forgets the queries, and goes on remembering new ones. */
export function forgetQueries(): void {
  if (isRemembering()) keep('searches', '[]');
}

/** The queries with one more in front, each once. */
export function withNewest(query: string, queries: readonly string[]): readonly string[] {
  return [query, ...queries.filter((other) => other !== query)].slice(0, MOST);
}

/** The queries as they were written down; none where what stands there is something else. */
export function queriesOf(written: string | null): readonly string[] {
  try {
    const read: unknown = JSON.parse(written ?? '[]');
    if (!Array.isArray(read)) return [];
    return read.filter((query): query is string => typeof query === 'string' && query !== '').slice(0, MOST);
  } catch {
    return [];
  }
}
