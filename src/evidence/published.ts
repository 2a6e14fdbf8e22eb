/**
 * What has been published: the addresses, section ids and claim ids that people may have linked to. The list is
 * `content/published.txt`; a release adds a block to it, and nothing is ever taken out.
 *
 *     release 1.0.0 2027-01-15
 *     /toll/
 *     #civilians /s/k7f2m/
 *     #c-toll-university 3f2a91b0
 *     seal 0d5c1e7f9a24
 *
 * An id belongs to the address above it; behind a claim stands its fingerprint as first published, behind what has a short
 * address that address. The seal is made from the lines of the block and from the seal before it, so that a line changed or
 * taken out is noticed.
 */
import { createHash } from 'node:crypto';
import { addressesOf } from './addresses.ts';
import { fingerprintOfClaim } from './claim-fingerprint.ts';
import { shortAddressesOf } from './short-addresses.ts';
import type { At, Evidence } from './model.ts';

export interface Release {
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
  readonly at: At;
}

/** A page, a section or a claim, as it was first published. */
export interface PublishedPlace {
  /** `/toll/`, `/toll/#civilians` or `/toll/#c-toll-university`. */
  readonly place: string;
  /** Null for a page and a section. */
  readonly fingerprint: string | null;
  /** Its short address; null for what was published without one. */
  readonly short: string | null;
  readonly at: At;
}

export interface Published {
  readonly releases: readonly Release[];
  /** By place, in the order of the list. */
  readonly places: ReadonlyMap<string, PublishedPlace>;
  /** By claim id: where it was first published. */
  readonly claims: ReadonlyMap<string, PublishedPlace & { readonly fingerprint: string }>;
  /** The seal of the last block; empty before the first. */
  readonly seal: string;
}

/** Before version 1.0. */
export const NOTHING_PUBLISHED: Published = { releases: [], places: new Map(), claims: new Map(), seal: '' };

/** The seal of a block: of the seal before it, empty for the first block, and of the lines of the block. */
export function sealOf(before: string, lines: readonly string[]): string {
  return createHash('sha256')
    .update([before, ...lines].join('\n'))
    .digest('hex')
    .slice(0, 12);
}

/** What a release adds to the list. */
export interface Addition {
  /** The lines of its block, with the seal. */
  readonly lines: readonly string[];
  readonly pages: number;
  readonly sections: number;
  readonly claims: number;
}

/** The block of a release: whatever exists and has not been published yet, or not with a short address. */
export function additionOf(evidence: Evidence, version: string, date: string): Addition {
  const { places, seal } = evidence.published;
  const lines = [`release ${version} ${date}`];
  const count = { pages: 0, sections: 0, claims: 0 };
  const addresses = [...addressesOf(evidence)].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = shortAddressesOf(evidence);
  const withShort = (place: string, line: string): string => [line, parts.get(place) ?? []].flat().join(' ');
  const isNew = (place: string): boolean => {
    const known = places.get(place);
    return known === undefined || (known.short === null && parts.has(place));
  };
  for (const [address, { sections, claims }] of addresses) {
    const newSections = sections.filter((id) => isNew(`${address}#${id}`));
    const newClaims = claims.flatMap((id) => {
      const claim = evidence.claims.get(id);
      return claim === undefined || places.has(`${address}#c-${id}`) ? [] : [`#c-${id} ${fingerprintOfClaim(claim)}`];
    });
    if (!isNew(address) && newSections.length + newClaims.length === 0) continue;
    const listed = newSections.map((id) => withShort(`${address}#${id}`, `#${id}`));
    lines.push(withShort(address, address), ...listed, ...newClaims);
    count.pages += isNew(address) ? 1 : 0;
    count.sections += newSections.length;
    count.claims += newClaims.length;
  }
  return { lines: [...lines, `seal ${sealOf(seal, lines)}`], ...count };
}

/**
 * Why a release of this version cannot be, or null where it can.
 *
 * @param current the version of the project as it stands
 */
export function refusalOf(version: string, current: string, published: Published): string | null {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version))
    return `"${version}" is not a version. Write three numbers, as in: npm run release -- 1.0.0`;
  if (version.startsWith('0.'))
    return `${version} is below 1.0.0. Nothing counts as published before version 1.0, so there is nothing to record.`;
  const last = published.releases.at(-1)?.version;
  if (!current.startsWith('0.') && current !== last)
    return `package.json says version ${current}, but the last release in content/published.txt is ${last ?? 'missing'}. The list is never shortened: bring its last state back from git.`;
  if (last !== undefined && !isAbove(version, last))
    return `${version} is not above ${last}, the last release. Choose a higher version.`;
  return null;
}

/** Whether one version is higher than another. Both are three numbers. */
function isAbove(version: string, other: string): boolean {
  const numbers = other.split('.').map(Number);
  const differing = version.split('.').map((part, index) => Number(part) - (numbers[index] ?? 0));
  return (differing.find((difference) => difference !== 0) ?? 0) > 0;
}
