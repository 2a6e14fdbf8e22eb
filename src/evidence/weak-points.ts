import { backlinksOf } from './backlinks.ts';
import { claimsOfPage } from './numbering.ts';
import { restingOnDocumentAlone, restingOnOriginAlone } from './resting-alone.ts';
import type { Evidence } from './model.ts';

/** How much rests on one document or one origin. */
export interface Load {
  readonly id: string;
  readonly label: string;
  /** Claims that rest on it and on nothing else: the site loses them if it is withdrawn. */
  readonly alone: number;
  /** Claims that rest on it at all. */
  readonly claims: number;
}

export interface PageStrength {
  readonly address: string;
  readonly title: string;
  readonly claims: number;
  /** Claims whose standing is `single`: one origin, through somebody else's document. */
  readonly single: number;
  /** Claims whose citations are all of one document. */
  readonly oneDocument: number;
  /** ISO 8601, or null where the page gives none. */
  readonly asOf: string | null;
}

/** One exception as an author made it: the words that a check would find fault with, and why they stand. */
export interface ListedException {
  readonly claim: string;
  readonly page: string;
  readonly what: readonly string[];
  readonly reason: string;
}

/** Where the site is weakest: what a single withdrawal would take away, and what nobody has looked at for long. */
export interface WeakPoints {
  /** All documents and origins that carry a claim alone, those that carry most first. */
  readonly documents: readonly Load[];
  readonly origins: readonly Load[];
  /** Pages with claims, in reading order. */
  readonly pages: readonly PageStrength[];
  /** In reading order. */
  readonly exceptions: readonly ListedException[];
  /** Documents that no claim cites. */
  readonly uncited: readonly { readonly id: string; readonly label: string }[];
}

/** Gathers the weak points of the whole site, in time proportional to it. */
export function weakPointsOf(evidence: Evidence): WeakPoints {
  const { byDocument, byOrigin } = backlinksOf(evidence);
  const aloneOnDocument = restingOnDocumentAlone(evidence);
  const aloneOnOrigin = restingOnOriginAlone(evidence);
  const documentLabel = (id: string): string => evidence.documents.get(id)?.label ?? id;
  const originName = (id: string): string => evidence.origins.get(id)?.name ?? id;
  const onOneDocument = new Set([...aloneOnDocument.values()].flat().map((claim) => claim.id));

  const pages = [...evidence.pages.values()].map((page) => {
    const claims = claimsOfPage(page.address, evidence);
    return {
      address: page.address,
      title: page.title,
      claims: claims.length,
      single: claims.filter((claim) => claim.standing === 'single').length,
      oneDocument: claims.filter((claim) => onOneDocument.has(claim.id)).length,
      asOf: page.asOf,
    };
  });

  return {
    documents: loads(aloneOnDocument, byDocument, documentLabel),
    origins: loads(aloneOnOrigin, byOrigin, originName),
    pages: pages.filter((page) => page.claims > 0),
    exceptions: [...evidence.claims.values()].flatMap(({ id, page, exceptions }) =>
      exceptions.map(({ what, reason }) => ({ claim: id, page, what, reason })),
    ),
    uncited: [...evidence.documents.values()]
      .filter(({ id }) => !byDocument.has(id))
      .map(({ id, label }) => ({ id, label })),
  };
}

function loads(
  alone: ReadonlyMap<string, readonly unknown[]>,
  all: ReadonlyMap<string, readonly unknown[]>,
  labelOf: (id: string) => string,
): Load[] {
  return [...alone]
    .map(([id, claims]) => ({ id, label: labelOf(id), alone: claims.length, claims: all.get(id)?.length ?? 0 }))
    .sort((a, b) => b.alone - a.alone || (a.id < b.id ? -1 : 1));
}
