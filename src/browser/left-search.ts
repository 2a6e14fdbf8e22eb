/** Where a reader left the search page: kept with its entry in the history, so that Back leads to the same results. */
import { searchAddress } from './search-answers.ts';
import { addressOfAsked, type Asked } from './search-asked.ts';

interface Left {
  /** What was asked, as the search page's own address. */
  readonly asked: string;
  /** How many results were shown at most. */
  readonly shown: number;
  /** The address of the result that was followed, or null. */
  readonly followed: string | null;
}

/** How this entry of the history was left, if it asked the same. */
export function leftSearch(asked: Asked): Left | null {
  const left = (history.state as { readonly left?: Left } | null)?.left;
  return left?.asked === searchAddress(asked) ? left : null;
}

/** Keeps address and state in step. Browsers may refuse, from disk or where it changes too often; then both are behind, and nothing else. */
export function keepSearch(asked: Asked, shown: number, followed: string | null = null): void {
  const left: Left = { asked: searchAddress(asked), shown, followed };
  try {
    history.replaceState({ left }, '', `${location.pathname}${addressOfAsked(asked)}`);
  } catch {
    return;
  }
}

/** Whether the reader came here by Back or Forward. */
export function isComingBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
}
