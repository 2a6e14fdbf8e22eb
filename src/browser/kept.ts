/**
 * What a reader asked to be kept on this machine. Where the browser keeps nothing for the site, or forbids to ask,
 * nothing is kept and nothing breaks.
 */

/** `searches`: recent queries, kept only where the reader wishes. `slash`: `off` where the key `/` is left alone. */
export type KeptName = 'searches' | 'slash';

/** What is kept under a name; null where nothing is or can be. */
export function kept(name: KeptName): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Keeps a value, or with null no longer keeps one. False where the browser refuses. */
export function keep(name: KeptName, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
    return true;
  } catch {
    return false;
  }
}

/** Other sites may share the address up to the folder, and the storage with it. */
function keyOf(name: KeptName): string {
  return `aleppo-explained.${name}`;
}
