import type { Claim } from './model.ts';

/** Where claims and figures stand alone, to be shown inside other pages. */
export const EMBEDS = '/embed/';

/** Where claims stand alone. */
export const CLAIM_PAGES = `${EMBEDS}claim/`;

/** The address of a claim alone. */
export function claimPageAddress(id: string): string {
  return `${CLAIM_PAGES}${id}/`;
}

/** The address of a claim where it is told. */
export function claimAddress({ page, id }: Pick<Claim, 'page' | 'id'>): string {
  return `${page}#c-${id}`;
}
