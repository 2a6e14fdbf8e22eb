/** Records of glossary entries, disagreements and source documents. */
import { documentsOf, partOfClaim, partOfText, recordOf, sentencesOf, type Part, type SearchRecord } from './record.ts';
import { shortsOfEntry } from './short.ts';
import type { Claim, Disagreement, Evidence, GlossaryEntry, Page, SourceDocument } from '../../evidence/model.ts';

export function recordOfEntry(entry: GlossaryEntry, actor: Page | undefined, evidence: Evidence): SearchRecord {
  const url = `/glossary/#${entry.id}`;
  const { definition } = entry;
  const claim = definition?.claim == null ? undefined : evidence.claims.get(definition.claim);
  const place = evidence.places.get(entry.id);
  const lies = place === undefined ? undefined : evidence.claims.get(place.claim);
  const names = [...entry.variants, ...(entry.arabic === null ? [] : [entry.arabic])];
  const parts: Part[] = [];
  if (claim !== undefined) parts.push(partOfClaim(claim));
  else if (definition !== null) parts.push(partOfText(definition.says));
  if (lies !== undefined) parts.push(partOfClaim(lies));
  if (names.length > 0) parts.push(partOfText(`Also: ${names.join(', ')}.`));
  return recordOf({
    url,
    kind: entry.kind,
    title: entry.name,
    page: 'Glossary',
    parts,
    about: entry.id,
    actors: actor === undefined ? [] : [actor.slug],
    places: entry.kind === 'place' ? [entry.id] : [],
    documents: documentsOf([claim, lies].filter((one) => one !== undefined)),
    boost: actor !== undefined ? 0.8 : definition === null && lies === undefined ? 0.6 : 1,
    shorts: shortsOfEntry(entry, evidence),
  });
}

export function recordOfDisagreement(disagreement: Disagreement, page: Page, evidence: Evidence): SearchRecord {
  const positions = disagreement.positions.flatMap(({ claim }) => evidence.claims.get(claim) ?? []);
  const isPosition = new Set<Claim>(positions);
  const note = page.claims.flatMap((id) => evidence.claims.get(id) ?? []).filter((claim) => !isPosition.has(claim));
  return recordOf({
    url: disagreement.address,
    kind: 'disagreement',
    title: disagreement.question,
    parts: [
      partOfText(page.summary),
      ...positions.map(partOfClaim),
      ...note.map(partOfClaim),
      ...sentencesOf(page.loose.filter(({ at }) => at.file === page.at.file)).map(({ text }) => partOfText(text)),
    ].filter(({ text }) => /\p{L}{3}/u.test(text)),
    also: disagreement.positions.map(({ value, who }) => `${value ?? ''} ${who}.`).join(' '),
    places: disagreement.place === null ? [] : [disagreement.place.id],
    documents: documentsOf([...positions, ...note]),
  });
}

export function recordOfDocument(document: SourceDocument): SearchRecord {
  const url = `/sources/${document.id}/`;
  const passages = [...document.passages.values()];
  return recordOf({
    url,
    kind: 'source',
    title: document.label,
    parts: [
      ...(document.title === null ? [] : [partOfText(document.title)]),
      ...passages.map((passage) =>
        partOfText(passage.digest.map(({ says }) => says).join(' '), `${url}#${passage.id}`),
      ),
    ],
    lead: [document.title, document.publisher, document.author, ...initialsIn(document.publisher ?? '')]
      .filter((one) => one !== null)
      .join('. '),
    also: passages.flatMap(({ names }) => names).join(', '),
    dates: document.published === null ? [] : [document.published],
    documents: [document.id],
    boost: 0.4,
  });
}

/** The initials of the names in a text that have three words or more, as people shorten them: "ISW". */
function initialsIn(text: string): string[] {
  return text
    .split(/[/(),]/u)
    .map((name) => name.match(/(?<!\p{L})\p{Lu}/gu) ?? [])
    .flatMap((letters) => (letters.length < 3 ? [] : letters.join('')));
}
