/** What results can be narrowed to, worked out once when the index is made. */
import { addTo } from '../evidence/lists-by-key.ts';
import { KIND_WORDS } from './kinds.ts';
import { asSteps, type FacetRow } from './shards.ts';
import type { Evidence } from '../evidence/model.ts';
import type { Filters } from './model.ts';
import type { SearchRecord } from './records/index.ts';

/** Years that a text may speak of. */
const YEAR = /(?<![\p{L}\p{N},.])(?:20[0-2]\d)(?![\p{L}\p{N}]|[,.]\p{N})/gu;

/** @param named by record, the glossary entries that it names */
export function facetRows(
  records: readonly SearchRecord[],
  named: readonly (readonly string[])[],
  evidence: Evidence,
): Record<keyof Filters, FacetRow[]> {
  const actors = new Map(
    [...evidence.pages.values()].flatMap(({ actor, slug }) =>
      actor === null ? [] : [[actor.entry.id, slug] as const],
    ),
  );
  const places = new Set([...evidence.places.values()].map(({ entry }) => entry.id));
  const rows = (
    valuesOf: (record: SearchRecord, names: readonly string[]) => readonly string[],
    labelOf: (value: string) => string,
  ): FacetRow[] => {
    const byValue = new Map<string, number[]>();
    records.forEach((record, number) => {
      for (const value of new Set(valuesOf(record, named[number] ?? []))) addTo(byValue, value, number);
    });
    return [...byValue]
      .map(([value, numbers]) => [value, labelOf(value), asSteps(numbers)] as const)
      .sort((a, b) => a[1].localeCompare(b[1], 'en'));
  };
  return {
    kind: rows(
      ({ kind }) => [kind],
      (kind) => KIND_WORDS[kind as keyof typeof KIND_WORDS].many,
    ),
    actor: rows(
      (record, names) => [...record.actors, ...names.flatMap((name) => actors.get(name) ?? [])],
      (slug) => evidence.pages.get(`/actors/${slug}/`)?.title ?? slug,
    ),
    place: rows(
      (record, names) => [...record.places, ...names.filter((name) => places.has(name))],
      (id) => evidence.glossary.get(id)?.name ?? id,
    ),
    year: rows(yearsOf, (year) => year),
    document: rows(
      ({ documents }) => documents,
      (id) => evidence.documents.get(id)?.label ?? id,
    ),
  };
}

function yearsOf({ dates, title, parts }: SearchRecord): string[] {
  const written = [title, ...parts.map(({ text }) => text)].flatMap((text) => text.match(YEAR) ?? []);
  return [...dates.map((date) => date.slice(0, 'YYYY'.length)), ...written];
}
