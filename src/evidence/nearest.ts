import { distance } from 'fastest-levenshtein';

/** The known name that is closest to a mistyped one, or null where none is close enough to be what was meant. */
export function nearest(name: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(name.length * 0.4)) + 1;
  for (const candidate of known) {
    // The distance is at least the difference in length: most names need not be compared.
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Advice for a name that does not exist: the nearest one, or a list of what there is. */
export function adviceFor(name: string, known: Iterable<string>): string {
  const names = [...known];
  const close = nearest(name, names);
  if (close !== null) return `Did you mean "${close}"?`;
  if (names.length === 0) return 'There is none yet.';
  const shown = names.slice(0, 12).join(', ');
  // A few show what names are like; more would hide the rest of the message.
  return names.length > 12 ? `There are ${names.length}, among them: ${shown}.` : `There are: ${shown}.`;
}
