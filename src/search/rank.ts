/** Which records answer a query, and in what order. */
import type { Group } from './asked-groups.ts';
import type { Term } from './shard-reader.ts';

/** A group with its terms, looked up. */
export interface AskedGroup {
  readonly group: Group;
  /** Of the terms that exist. */
  readonly terms: readonly { readonly term: Term; readonly weight: number; readonly onlyAnswers: boolean }[];
}

/** A record and how well it answers. */
export interface Ranked {
  readonly record: number;
  readonly score: number;
  /** How much of what was asked it has, by how much each part of it tells: 0 to 1. */
  readonly share: number;
}

/** A record with less of what was asked is no answer. */
const LEAST_SHARE = 0.34;

/** What a word tells of which nothing is known: too little to hide what the others find. */
const UNKNOWN = 5;

/**
 * Records by how well they answer: sums of impacts, lowered by what is missing of the query, so that those which have all of it
 * stand before those which have some.
 *
 * @param allowed the records that filters leave, or null for all
 */
export function rank(groups: readonly AskedGroup[], allowed: ReadonlySet<number> | null): Ranked[] {
  const asked = groups.filter(({ group }) => !group.isOptional);
  const needed = asked.length > 0 ? asked : groups;
  const tells = new Map(groups.map((group) => [group, tellingOf(group)]));
  const whole = needed.reduce((sum, group) => sum + (tells.get(group) ?? 0), 0);
  const found = new Map<number, { score: number; share: number }>();
  for (const group of groups) {
    const tellsHere = needed.includes(group) && whole > 0 ? (tells.get(group) ?? 0) / whole : 0;
    for (const [record, impact] of bestImpacts(group)) {
      if (allowed !== null && !allowed.has(record)) continue;
      const so = found.get(record) ?? { score: 0, share: 0 };
      found.set(record, { score: so.score + impact, share: so.share + tellsHere });
    }
  }
  return [...found]
    .map(([record, { score, share }]) => {
      const whole = Math.min(1, share);
      return { record, score: score * whole ** 1.2, share: whole };
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.score - a.score || a.record - b.record);
}

/** What part of the query each group is, by how much it tells. They add up to 1. */
export function weightsOf(groups: readonly AskedGroup[]): number[] {
  const tells = groups.map((group) => tellingOf(group) * (group.group.isOptional ? 0.3 : 1));
  const whole = tells.reduce((sum, one) => sum + one, 0);
  return tells.map((one) => (whole === 0 ? 0 : one / whole));
}

/** How much a group tells: its highest impact, which is high for what is rare. */
function tellingOf({ terms, group }: AskedGroup): number {
  if (group.alternatives.length === 0) return UNKNOWN;
  return terms.reduce(
    (most, { term, weight }) => term.impacts.reduce((best, one) => Math.max(best, one * weight), most),
    0,
  );
}

/** By record, the best that any term of the group does for it. */
function bestImpacts({ terms }: AskedGroup): Map<number, number> {
  const best = new Map<number, number>();
  for (const { term, weight } of terms) {
    term.records.forEach((record, place) => {
      const impact = weight * (term.impacts[place] ?? 0);
      if (impact > (best.get(record) ?? 0)) best.set(record, impact);
    });
  }
  return best;
}
