import { KINDS } from './kinds.ts';
import type { ShortAnswer } from './model.ts';
import type { AskedGroup } from './rank.ts';
import type { RecordRow } from './shards.ts';

/** A query that asks for a number. */
const ASKS_NUMBER = /\bhow (?:many|much)\b|\b(?:numbers?|toll|counts?|figures?|total|statistics)\b/i;

/** A chart answers if it stands so far up. */
const CHARTS_WITHIN = 4;

/**
 * The answer in a sentence or two, where there is one: what the name that was asked for means, or the newest number of a chart
 * where a number was asked for.
 *
 * @param candidates the best records, best first
 */
export function shortAnswerOf(
  query: string,
  groups: readonly AskedGroup[],
  candidates: readonly { readonly row: RecordRow }[],
  root: string,
): ShortAnswer | null {
  const asked = groups.filter(({ group }) => !group.isOptional);
  const [only] = asked;
  const named = asked.length === 1 && only !== undefined ? only.group.entries : [];
  const rows = candidates.map(({ row }) => row);
  const best = rows.find((row) => row[4] !== '' && named.includes(row[4]));
  const answering =
    best === undefined
      ? ASKS_NUMBER.test(query)
        ? rows.slice(0, CHARTS_WITHIN).find((row) => KINDS[row[1]] === 'chart')
        : undefined
      : best[6] === 0
        ? rows.find((row) => row[4] === best[4] && row[6] !== 0)
        : best;
  if (answering === undefined || answering[6] === 0) return null;
  const [name, says, arabic, citations] = answering[6];
  return {
    url: root + (best ?? answering)[0].slice(1),
    name,
    kind: KINDS[(best ?? answering)[1]] ?? 'term',
    says,
    arabic: arabic === '' ? null : arabic,
    citations: citations.map(([label, url]) => ({ label, url: root + url.slice(1) })),
  };
}
