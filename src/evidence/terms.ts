/** Which words of a page lead to the glossary: the first use of each term that is explained there. */
import { literalPattern } from './literal-pattern.ts';
import type { GlossaryEntry } from './model.ts';

/** A use of a term: where it stands in which of the texts, and the entry that explains it. */
interface TermUse {
  readonly text: number;
  readonly index: number;
  readonly length: number;
  readonly entry: string;
}

/** Finds, in a run of texts in order, the first use of each term; `skip` holds ids of entries that the page itself is about. */
export type TermFinder = (texts: readonly string[], skip?: ReadonlySet<string>) => TermUse[];

/**
 * A finder of the given entries. Where two spellings begin at one place the longer one is meant: "Aleppo International
 * Airport", not "Aleppo".
 *
 * @param entries those that have something to explain; others are passed over
 */
export function termFinder(entries: Iterable<GlossaryEntry>): TermFinder {
  const bySpelling = new Map<string, GlossaryEntry>();
  for (const entry of entries)
    for (const form of [entry.name, ...entry.variants]) bySpelling.set(form.toLowerCase(), entry);
  if (bySpelling.size === 0) return () => [];
  const spellings = [...bySpelling.keys()].sort((a, b) => b.length - a.length).map(literalPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${spellings.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (texts, skip = new Set()) => {
    const seen = new Set(skip);
    return texts.flatMap((text, number) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const entry = bySpelling.get(match[0].toLowerCase());
        if (entry === undefined || seen.has(entry.id) || entry.definition === null) return [];
        if (isWrittenOtherwise(match[0], entry)) return [];
        seen.add(entry.id);
        return [{ text: number, index: match.index, length: match[0].length, entry: entry.id }];
      }),
    );
  };
}

/** An abbreviation or a name is meant only with its capitals: "who" is not the WHO. A term may begin a sentence. */
function isWrittenOtherwise(found: string, entry: GlossaryEntry): boolean {
  const forms = [entry.name, ...entry.variants];
  if (forms.includes(found)) return false;
  return !forms.some((form) => form.charAt(0).toUpperCase() + form.slice(1) === found);
}
