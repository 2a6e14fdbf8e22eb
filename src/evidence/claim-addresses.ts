import type { Claim } from './model.ts';

/** Where claims and figures stand alone, to be shown inside other pages. */
export const EMBEDS = '/embed/';

/** The address of a claim alone. */
export function claimPageAddress(id: string): string {
  return `${EMBEDS}claim/${id}/`;
}

/** The address of a claim where it is told. */
export function claimAddress({ page, id }: Pick<Claim, 'page' | 'id'>): string {
  return `${page}#c-${id}`;
}
