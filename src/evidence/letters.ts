/** Names in alphabetical order, letter by letter. */

export interface Letter<Entry> {
  /** "A", or "0–9". */
  readonly letter: string;
  /** Of its heading. */
  readonly id: string;
  readonly entries: readonly Entry[];
}

const DIGITS = '0–9';

/** Articles, English and Arabic, do not count for the order. What is called alike stays in the order in which it is given. */
export function byLetter<Entry extends { readonly name: string }>(entries: readonly Entry[]): Letter<Entry>[] {
  const sorted = entries
    .map((entry) => ({ entry, by: sortedBy(entry.name) }))
    .sort((a, b) => a.by.localeCompare(b.by, 'en', { numeric: true }));
  return [...Map.groupBy(sorted, ({ by }) => letterOf(by))]
    .sort(([a], [b]) => (a === DIGITS ? -1 : b === DIGITS ? 1 : a.localeCompare(b, 'en')))
    .map(([letter, group]) => ({
      letter,
      id: `letter-${letter.toLowerCase().replace('–', '-')}`,
      entries: group.map(({ entry }) => entry),
    }));
}

/** A name as it is sorted: from its first letter or digit on, and without an article. */
function sortedBy(name: string): string {
  const letters = name.replace(/^[^\p{L}\p{N}]+/u, '');
  return letters.replace(/^(?:(?:the|an?) |(?:al|ad|an|ar|as|ash|at|el)-)(?=\S)/i, '');
}

function letterOf(sorted: string): string {
  const first = sorted.normalize('NFKD').charAt(0).toUpperCase();
  return /\p{N}/u.test(first) ? DIGITS : first;
}
