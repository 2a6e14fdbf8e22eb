import { anchorsOfLayout } from '../addresses.ts';
import { nameWords } from '../names.ts';
import type { At, Page, SourceDocument } from '../model.ts';
import type { Check } from './check.ts';
import type { Finding } from '../findings.ts';

interface Identified {
  readonly id: string;
  readonly at: At;
}

/** An id names one thing on the whole site: people link to it. */
export const singleIds: Check = (content) => [
  ...doubles('claim', content.claims),
  ...doubles('document', content.documents),
  ...recordedTwice(content.documents),
  ...namedTwice(content.glossary).map(({ name, at, earlier }) => ({
    code: 'double-id' as const,
    at,
    message: `The glossary has the name "${name}" twice, so a reader would find it explained in two ways.`,
    help: `It stands in ${earlier.at.file} as well. Make one entry of the two, or tell the names apart.`,
  })),
  ...doubles('origin', content.origins),
  ...namedTwice(content.origins).map(({ name, at, earlier }) => ({
    code: 'double-id' as const,
    at,
    message: `Two origins are called "${name}", so one voice could count as two.`,
    help: `The other is at ${earlier.at.file}:${earlier.at.line}. Make one of the two, or tell the names apart.`,
  })),
  ...doubles('disagreement', content.disagreements),
  ...doubles(
    'address',
    content.pages.map((page) => ({ id: page.address, at: page.at })),
  ),
  ...content.pages.flatMap((page) => doubles('section', page.sections)),
  ...content.pages.flatMap(addedAnyway),
  ...content.pages.flatMap((page) =>
    (['disagreement', 'chart', 'claim'] as const).flatMap((what) =>
      doubles(
        what === 'claim' ? 'shown claim' : `drawn ${what}`,
        page.panels.filter(({ draws }) => draws === what),
        'Draw it once on a page, and link to it elsewhere.',
      ),
    ),
  ),
];

/** Sections with the id of a part that their page adds by itself: a link could mean either, and a book leaves that part out. */
function addedAnyway({ kind, sections }: Pick<Page, 'kind' | 'sections'>): Finding[] {
  const added = anchorsOfLayout(kind);
  return sections
    .filter(({ id }) => added.includes(id))
    .map(({ id, at }) => ({
      code: 'double-id',
      at,
      message: `The section id "${id}" is that of a part which the page has anyway, so a link to it could mean either.`,
      help: `Give it another one; that of a section stands behind its heading: [#${id}-here]`,
    }));
}

/** Documents whose address another one has already. */
function recordedTwice(documents: readonly Pick<SourceDocument, 'id' | 'url' | 'at'>[]): Finding[] {
  const first = Map.groupBy(documents, ({ url }) => url?.replace(/\/$/, '') ?? null);
  return [...first].flatMap(([url, [earlier, ...others]]) =>
    url === null || earlier === undefined
      ? []
      : others.map(({ at }) => ({
          code: 'double-id' as const,
          at,
          message: `The document at ${url} is recorded twice, and what one record warns of is missing from the other.`,
          help: `It is "${earlier.id}" at ${earlier.at.file}. Make one record of the two.`,
        })),
  );
}

/** Whatever bears the name of another, with that other. */
function namedTwice<Named extends { readonly name: string; readonly at: At }>(
  things: readonly Named[],
): (Named & { readonly earlier: Named })[] {
  return [...Map.groupBy(things, ({ name }) => nameWords(name).join(' ')).values()].flatMap(([earlier, ...others]) =>
    earlier === undefined ? [] : others.map((other) => ({ ...other, earlier })),
  );
}

/**
 * Ids that are used more than once. Within a file the first of two was there before; of two files nobody can tell which is the newer
 * one, so both are named.
 */
function doubles(what: string, things: readonly Identified[], advice = 'Give the newer one another id.'): Finding[] {
  return [...Map.groupBy(things, ({ id }) => id)].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const elsewhere = others.find(({ at }) => at.file !== first.at.file);
    const pairs = others.map(({ at }) => [at, first.at] as const);
    return (elsewhere === undefined ? pairs : [[first.at, elsewhere.at] as const, ...pairs]).map(([at, other]) => ({
      code: 'double-id',
      at,
      message: `The ${what} id "${id}" is used twice, so a link to it could mean either.`,
      help: `It is also used at ${other.file}:${other.line}:${other.column}. ${advice}`,
    }));
  });
}
