import { nearest } from '../nearest.ts';
import { entriesAmong, formsOf, nameWords, nameWordsIn, spellingsOf, type Spellings } from '../names.ts';
import { citationKey } from '../numbering.ts';
import { onceByKey } from '../once-by-key.ts';
import { tellingsOf } from '../retellings.ts';
import { originsOfCitation } from '../standing.ts';
import type { Check } from './check.ts';
import type { Citation, Content, Evidence, GlossaryEntry } from '../model.ts';

/** Articles of Arabic names: they carry no meaning of their own. */
const ARTICLES = new Set(['al', 'el', 'as', 'an', 'ar', 'at', 'ad', 'ash']);

/**
 * Every name in a claim, or in its retelling, stands in a passage that it cites, in any spelling that the glossary knows, or is a name of the document
 * or of the origin, or is excepted with a reason.
 */
export const heldNames: Check = (content, evidence) => {
  if (content.unread.has('glossary') || content.unread.has('origins')) return [];
  const { known, small, heldBy } = namesOfDocuments(content, evidence);
  const smallHere = new Set(content.claims.flatMap((claim) => smallWords(claim.text)));
  const isName = (word: string): boolean =>
    !smallHere.has(word) && !small.has(word) && (known.has(word) || (word.length > 4 && nearest(word, known) !== null));
  return tellingsOf(content, evidence)
    .filter((claim) => claim.isCited)
    .flatMap((claim) => {
      const names = nameWordsIn(claim.text, isName, claim.figures);
      if (names.length === 0) return [];
      const held = claim.citations.map(heldBy);
      const excepted = claim.exceptions.flatMap(({ what }) => what.flatMap(nameWords));
      return names
        .filter(({ text }) =>
          nameWords(text).some(
            (word) => !ARTICLES.has(word) && !held.some((names) => names.has(word)) && !excepted.includes(word),
          ),
        )
        .map(({ text }) => ({
          code: 'name-not-held' as const,
          at: claim.at,
          words: text,
          message: `${claim.called} names "${text}", which no passage that it cites names, in any spelling of the glossary.`,
          help: `${meant(text, held)}Correct it, cite the passage that names it, or add the spelling to content/glossary/. Where the name only helps the reader, say so: except="${text}: why".`,
        }));
    });
};

/** The word of the cited passages that is closest to a name, as a question; nothing where none is close. */
function meant(name: string, held: readonly ReadonlySet<string>[]): string {
  const close = nearest(name, new Set(held.flatMap((names) => [...names])));
  return close === null ? '' : `Did you mean "${close}"? `;
}

/** Every word of a name that a passage or the glossary holds. */
function knownNames(content: Content): Set<string> {
  const names = [
    ...content.glossary.flatMap(formsOf),
    ...content.documents.flatMap(({ passages }) => [...passages.values()].flatMap((passage) => passage.names)),
  ];
  return new Set(names.flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}’'ʼ-]*/gu) ?? []).flatMap(nameWords));
}

/** Words that a text writes small, so that a capital at the beginning of a sentence tells nothing of them. */
function smallWords(text: string): string[] {
  return text.match(/(?<![\p{L}-])\p{Ll}\p{L}*/gu) ?? [];
}

/** What names are in the documents and the glossary, and which words are none. */
interface NamesOfDocuments {
  readonly known: ReadonlySet<string>;
  /** Words that claims or digests also write small. */
  readonly small: ReadonlySet<string>;
  readonly heldBy: (citation: Citation) => ReadonlySet<string>;
}

/** Kept for each evidence, since claims and the words of pictures are held to the same documents. */
const kept = new WeakMap<Evidence, NamesOfDocuments>();

function namesOfDocuments(content: Content, evidence: Evidence): NamesOfDocuments {
  const before = kept.get(evidence);
  if (before !== undefined) return before;
  const digests = content.documents.flatMap(({ passages }) =>
    [...passages.values()].flatMap(({ digest }) => digest.map(({ says }) => says)),
  );
  const claims = [...evidence.claims.values()].map(({ text }) => text);
  const spellings = spellingsOf(content.glossary);
  const wordsOf = onceByKey(
    (entry: GlossaryEntry) => entry.id,
    (entry) => formsOf(entry).flatMap(nameWords),
  );
  const names: NamesOfDocuments = {
    known: knownNames(content),
    small: new Set([...digests, ...claims].flatMap(smallWords)),
    heldBy: onceByKey(citationKey, (citation: Citation) => namesOfCitation(citation, evidence, spellings, wordsOf)),
  };
  kept.set(evidence, names);
  return names;
}

function namesOfCitation(
  citation: Citation,
  evidence: Evidence,
  spellings: Spellings,
  wordsOf: (entry: GlossaryEntry) => readonly string[],
): Set<string> {
  const document = evidence.documents.get(citation.document);
  const passage = document?.passages.get(citation.passage);
  if (document === undefined || passage === undefined) return new Set();
  const origins = originsOfCitation(citation, evidence.documents).flatMap((id) => evidence.origins.get(id) ?? []);
  const texts = [
    ...passage.names,
    ...passage.figures,
    ...passage.digest.map(({ says }) => says),
    ...passage.quotations.flatMap(({ words, speaker }) => [words, speaker]),
    ...[document.label, document.title, document.publisher, document.author].filter((text) => text !== null),
    ...origins.flatMap(({ name, called }) => [name, ...called]),
  ];
  const words = texts.map(nameWords);
  const named = new Set(words.flatMap((some) => [...entriesAmong(some, spellings)]));
  return new Set([...words.flat(), ...[...named].flatMap(wordsOf)]);
}
