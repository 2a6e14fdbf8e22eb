import { nearest } from '../nearest.ts';
import { entriesNamedIn, formsOf, nameWords, nameWordsIn, spellingsOf, type Spellings } from '../names.ts';
import { passageKey } from '../numbering.ts';
import { onceByKey } from '../once-by-key.ts';
import { originsOfCitation } from '../standing.ts';
import type { Check } from './check.ts';
import type { Citation, Content, Evidence } from '../model.ts';

/** Articles of Arabic names: they carry no meaning of their own. */
const ARTICLES = new Set(['al', 'el', 'as', 'an', 'ar', 'at', 'ad', 'ash']);

/**
 * Every name in a claim stands in a passage that it cites, in any spelling that the glossary knows, or is a name of the document
 * or of the origin, or is excepted with a reason.
 */
export const heldNames: Check = (content, evidence) => {
  if (content.unread.has('glossary') || content.unread.has('origins')) return [];
  const spellings = spellingsOf(content.glossary);
  const known = knownNames(content);
  const ordinary = ordinaryWords(content);
  const isName = (word: string): boolean =>
    !ordinary.has(word) && (known.has(word) || (word.length > 4 && nearest(word, known) !== null));
  const heldBy = onceByKey(
    (citation: Citation) => `${passageKey(citation)}@${citation.picked.join(',')}`,
    (citation) => namesOfCitation(citation, evidence, spellings),
  );
  return content.claims
    .filter((claim) =>
      claim.citations.every(({ document, passage }) => evidence.documents.get(document)?.passages.has(passage)),
    )
    .flatMap((claim) => {
      const held = claim.citations.map(heldBy);
      const excepted = claim.exceptions.flatMap(({ what }) => what.flatMap(nameWords));
      return nameWordsIn(claim.text, isName)
        .filter(({ text }) =>
          nameWords(text).some(
            (word) => !ARTICLES.has(word) && !held.some((names) => names.has(word)) && !excepted.includes(word),
          ),
        )
        .map(({ text }) => ({
          code: 'name-not-held' as const,
          at: claim.at,
          message: `The claim "${claim.id}" names "${text}", which no passage that it cites names, in any spelling of the glossary.`,
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

/** Words that the content also writes small, so that a capital at the beginning of a sentence tells nothing. */
function ordinaryWords(content: Content): Set<string> {
  const texts = [
    ...content.claims.map((claim) => claim.text),
    ...content.documents.flatMap(({ passages }) =>
      [...passages.values()].flatMap(({ digest }) => digest.map(({ says }) => says)),
    ),
  ];
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}-])\p{Ll}\p{L}*/gu) ?? []));
}

function namesOfCitation(citation: Citation, evidence: Evidence, spellings: Spellings): Set<string> {
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
  const named = texts.flatMap((text) => [...entriesNamedIn(text, spellings)]);
  return new Set([...texts, ...new Set(named.flatMap(formsOf))].flatMap(nameWords));
}
