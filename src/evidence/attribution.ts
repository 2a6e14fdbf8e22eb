/** Whose word a sentence gives: how it can name the origins and documents that a claim rests on, and whether it does. */
import { formsOf, nameWords } from './names.ts';
import { originsOfClaim } from './standing.ts';
import type { Evidence, WrittenClaim } from './model.ts';

/** Beginnings of the verbs and nouns that give something as somebody's word. */
const STEMS =
  'accept account accus acknowledg admit affirm agree announc answer argu assert assess attribut blam call caption celebrat claim comment conclud condemn confirm criticis declar demand deni deny describ designat display distanc document estimat explain express expect fear insist introduc judg list mention nam offer pledg portray present promis publish quot reaffirm reckon record recount reject relay report respond saw say show spok speak suggest tally tell trac trust verif view voic vow warn writ';

/** Words of the same kind that take no ending, or that begin like others: "country", "nothing", "state". */
const WHOLE_WORDS =
  'according cite cites cited said told wrote gave gives give given heard hearing afraid puts put version versions words reading reads seen timeline toll tolls discussed condemned count counts counted counting counter note notes noted noting see sees stated stating statement statements repeat repeats repeated repeating hear hears urge urges urged urging';

const SAYING = new RegExp(
  `^(?:(?:${STEMS.replaceAll(' ', '|')})\\p{L}{0,5}|${WHOLE_WORDS.replaceAll(' ', '|')})$`,
  'u',
);

/** Words by which a sentence says that it is from the document that it cites, whichever that is. */
const THE_DOCUMENT = ['report', 'reports', 'document', 'documents', 'statement'];

/**
 * Everything by which a sentence may name whom a claim rests on: names, short names and glossary spellings of its origins;
 * labels and publishers of its documents. Without doubles, the shortest road first.
 */
export function attributionsOf(claim: WrittenClaim, evidence: Evidence): string[] {
  const documents = claim.citations.flatMap(({ document }) => evidence.documents.get(document) ?? []);
  return [
    ...new Set([
      ...originsOfClaim(claim, evidence.documents).flatMap((id) => namesOfOrigin(id, evidence)),
      ...documents.flatMap(({ label, publisher }) => [label, label.replace(/,.*$/, ''), publisher ?? label]),
      // What a copy is, or does not show, stands in brackets.
      ...documents.map(({ label }) => label.replace(/(?: \(|,).*$/, '')),
      ...THE_DOCUMENT,
    ]),
  ];
}

/** Everything by which a sentence may name an origin. */
function namesOfOrigin(id: string, { origins, glossary }: Pick<Evidence, 'origins' | 'glossary'>): string[] {
  const origin = origins.get(id);
  if (origin === undefined) return [];
  const actor = origin.actor === null ? undefined : glossary.get(origin.actor.id);
  return [origin.name, ...origin.called, ...(actor === undefined ? [] : formsOf(actor))];
}

/**
 * Those of some origins that a sentence names.
 *
 * @param ids of origins
 */
export function originsNamedIn(
  text: string,
  ids: readonly string[],
  evidence: Pick<Evidence, 'origins' | 'glossary'>,
): string[] {
  return ids.filter((id) => namesOneOf(text, namesOfOrigin(id, evidence)));
}

/** Whether a text holds one of these names, in whatever case. */
export function namesOneOf(text: string, names: readonly string[]): boolean {
  const words = ` ${wordsWithoutThe(text)} `;
  return names.map(wordsWithoutThe).some((name) => name !== '' && words.includes(` ${name} `));
}

function wordsWithoutThe(text: string): string {
  return nameWords(text)
    .filter((word) => word !== 'the')
    .join(' ');
}

/** Whether a text gives something as somebody's word: "says", "according to", "the army’s account". */
export function tellsOfSaying(text: string): boolean {
  return nameWords(text).some((word) => SAYING.test(word));
}
